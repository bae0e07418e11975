import s from './artefact.module.css'
import type { ChannelProps } from './channel.ts'
import { Facts } from './facts.tsx'

/** A mail: its head in full, because who wrote to whom is half of the news. */
export function Email({ fields, title, from, to, time, body }: ChannelProps<'email'>) {
  return (
    <div className={s.artefact} data-channel="email" data-letter={fields.letter || undefined}>
      <p className={s.headline}>{fields.subject ?? title}</p>
      <Facts
        of={[
          ['From', fields.address === undefined ? from.name : `${from.name} <${fields.address}>`],
          ['To', fields.to ?? to],
          ['Sent', <time>{time}</time>],
        ]}
      />
      {fields.unreadInbox !== undefined && (
        <p className={s.over}>Found unread in the inbox of {fields.unreadInbox}</p>
      )}
      <div className={s.ruled}>{body}</div>
    </div>
  )
}
