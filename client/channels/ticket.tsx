import s from './artefact.module.css'
import type { ChannelProps } from './channel.ts'
import { Facts } from './facts.tsx'

/** A ticket as the support desk sees it. */
export function Ticket({ fields, title, from, time, body }: ChannelProps<'ticket'>) {
  return (
    <div className={s.artefact} data-channel="ticket">
      <p className={s.over}>
        {[fields.number, `priority ${fields.priority}`, fields.state].filter(Boolean).join(' · ')}
      </p>
      <p className={s.headline}>{title}</p>
      <Facts
        of={[
          ['Customer', fields.customer],
          ['Written by', from.name],
          ['Received', <time>{time}</time>],
        ]}
      />
      <div className={s.ruled}>{body}</div>
    </div>
  )
}
