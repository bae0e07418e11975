import s from './artefact.module.css'
import type { ChannelProps } from './channel.ts'
import { Facts } from './facts.tsx'

/** An alert as a phone on a night stand shows it: the value first, held against its threshold. */
export function Pager({ fields, title, from, time, body }: ChannelProps<'pager'>) {
  return (
    <div className={s.artefact} data-channel="pager">
      <p className={s.over}>
        {fields.severity} · {from.name} · {time}
      </p>
      <p className={s.headline}>{title}</p>
      {fields.value !== undefined && (
        <p className={s.measured}>
          <span className={s.figure}>{fields.value}</span>
          {fields.threshold !== undefined && <span>threshold {fields.threshold}</span>}
        </p>
      )}
      {body}
      <Facts
        of={[
          ['Source', fields.source],
          ['Component', fields.component],
          ['Firing', fields.firing],
          ['Key', fields.dedupKey && <code>{fields.dedupKey}</code>],
        ]}
      />
    </div>
  )
}
