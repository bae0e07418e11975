import s from './artefact.module.css'
import type { ChannelProps } from './channel.ts'

/** A line in a room: who, when, what, and what others tapped under it. */
export function Chat({ fields, from, time, body }: ChannelProps<'chat'>) {
  return (
    <div className={s.artefact} data-channel="chat">
      <p className={s.over}>{fields.room}</p>
      {fields.thread !== undefined && <p className={s.quote}>{fields.thread}</p>}
      <div className={s.said}>
        <span className={s.initial} data-bot={fields.bot || undefined} aria-hidden>
          {from.name.slice(0, 1)}
        </span>
        <div className={s.words}>
          <p className={s.who}>
            <strong>{from.name}</strong> {fields.bot && <span className={s.tag}>app</span>}{' '}
            <time>{time}</time>
          </p>
          {body}
          {fields.reactions !== undefined && <p className={s.over}>{fields.reactions}</p>}
        </div>
      </div>
    </div>
  )
}
