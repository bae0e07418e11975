import s from './artefact.module.css'
import type { ChannelProps } from './channel.ts'

const VIA = { message: 'Direct message', call: 'Call', 'in person': 'In person' } as const

/** A short word from above: who asks is as much of the news as what. */
export function Executive({ fields, from, time, body }: ChannelProps<'executive'>) {
  return (
    <div className={s.artefact} data-channel="executive">
      <p className={s.over}>{VIA[fields.via]}</p>
      <p className={s.who}>
        <strong>{from.name}</strong>
        {from.about !== null && <span>{from.about}</span>} <time>{time}</time>
      </p>
      <div className={s.large}>{body}</div>
    </div>
  )
}
