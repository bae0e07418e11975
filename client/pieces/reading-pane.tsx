import { useEffect } from 'react'
import type { MessageRow } from '../../shared/view/rows.ts'
import type { RecordField } from '../../shared/words/incident.ts'
import { Mark } from '../look/mark.tsx'
import { exerciseClock } from '../look/figures.ts'
import { useRow, useRows } from '../stores/rows.ts'
import { send } from '../stores/send.ts'
import { useMay, useSeatName } from '../stores/viewer.ts'
import { attentionOf, useIsRead } from './attention.ts'
import { Attachments } from './attachments.tsx'
import { MessageActions } from './message-actions.tsx'
import { MessageBody } from './message-body.tsx'
import s from './reading-pane.module.css'
import { useStoryTime } from './story-time.ts'
import { useFill, useSlots } from './use-slots.ts'

interface Props {
  readonly id: string
  readonly onRecord: (field: RecordField, text: string) => void
  readonly onTask: (title: string) => void
}

/** One message, opened: opening marks it read, and nothing else does. */
export function ReadingPane({ id, onRecord, onTask }: Props) {
  const message = useRow('messages', id)
  const read = useIsRead(id)
  const ref = message?.ref
  const mayRead = useMay(`message:${id}`).has('read-message')
  useEffect(() => {
    if (!read && mayRead && ref !== undefined) void send('read-message', { message: ref })
  }, [ref, read, mayRead])
  if (message === null) return null
  return (
    <article className={s.pane} aria-labelledby="reading-title">
      <Head message={message} />
      <Shown message={message} />
      <Attachments of={message.attachments} />
      <MessageActions message={message} onRecord={onRecord} onTask={onTask} />
      <Replies message={id} />
    </article>
  )
}

function Head({ message }: { readonly message: MessageRow }) {
  const fill = useFill()
  const storyTime = useStoryTime()
  const acknowledgedBy = useSeatName(message.acknowledged?.seat)
  return (
    <header className={s.head}>
      <h2 id="reading-title" className="visually-hidden">
        Message
      </h2>
      <p className={s.way}>
        <span>{fill(message.from.name)}</span> <span className={s.to}>to {message.to}</span>
        <time>
          {storyTime(message.releasedAtMs)} {exerciseClock(message.releasedAtMs)}
        </time>
      </p>
      {attentionOf(message) === 3 && message.acknowledged !== null && (
        <p className={s.acknowledged}>
          <Mark glyph="made">
            Acknowledged by {acknowledgedBy}, {exerciseClock(message.acknowledged.atMs)}
          </Mark>
        </p>
      )}
    </header>
  )
}

function Shown({ message }: { readonly message: MessageRow }) {
  const slots = useSlots()
  const storyTime = useStoryTime()
  return <MessageBody of={message} time={storyTime(message.releasedAtMs)} slots={slots} />
}

function Replies({ message }: { readonly message: string }) {
  const replies = useRows('replies', (reply) => reply.message === message)
  if (replies.length === 0) return null
  return (
    <section aria-label="Replies" role="log" className={s.replies}>
      {replies.map((reply) => (
        <div key={reply.id} className={s.reply}>
          <p className={s.way}>
            <span>{reply.by}</span>
            <time>{exerciseClock(reply.atMs)}</time>
          </p>
          <p>{reply.text}</p>
        </div>
      ))}
    </section>
  )
}
