import s from './artefact.module.css'
import type { ChannelProps } from './channel.ts'

/** A public post, with how far it has travelled. */
export function Social({ fields, from, time, body }: ChannelProps<'social'>) {
  const reach = [
    fields.reposts !== undefined && `${fields.reposts} reposts`,
    fields.likes !== undefined && `${fields.likes} likes`,
  ].filter((part) => part !== false)
  return (
    <div className={s.artefact} data-channel="social">
      <div className={s.said}>
        <span className={s.initial} data-round aria-hidden>
          {from.name.slice(0, 1)}
        </span>
        <div className={s.words}>
          <p className={s.who}>
            <strong>{from.name}</strong> {fields.handle} <time>{time}</time>
          </p>
          {body}
          {reach.length > 0 && <p className={s.over}>{reach.join(' · ')}</p>}
        </div>
      </div>
    </div>
  )
}
