import s from './artefact.module.css'
import type { ChannelProps } from './channel.ts'
import { Facts } from './facts.tsx'

/** A call, as the notes of whoever took it. */
export function Phone({ fields, title, from, to, time, body }: ChannelProps<'phone'>) {
  return (
    <div className={s.artefact} data-channel="phone">
      <p className={s.over}>Notes of a call</p>
      <p className={s.headline}>{title}</p>
      <Facts
        of={[
          ['Caller', fields.caller ?? from.name],
          ['Taken by', to],
          ['At', <time>{time}</time>],
          ['Lasted', fields.duration],
        ]}
      />
      <div className={s.ruled}>{body}</div>
    </div>
  )
}
