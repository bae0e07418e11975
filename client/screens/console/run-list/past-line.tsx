import type { MessageRow, ReplyRow } from '../../../../shared/view/rows.ts'
import { CHANNEL_TITLES } from '../../../../shared/words/channel.ts'
import { counted, exerciseClock } from '../../../look/figures.ts'
import { Glyph } from '../../../look/glyphs.tsx'
import { useFill } from '../../../pieces/use-slots.ts'
import { useRows } from '../../../stores/rows.ts'
import type { LineProps } from './line-button.tsx'
import { LineButton } from './line-button.tsx'
import { RunLine } from './run-line.tsx'
import type { PastLine as Line } from '../../../pieces/run-list/run-order.ts'
import { useRepliesTo } from './use-replies.ts'
import s from './run-list.module.css'

/** What has gone out, with what people answered to it right beneath. */
export function PastLine({ line, ...rest }: LineProps & { readonly line: Line }) {
  const messages = useRows('messages', (message) => isOf(line, message))
  const replies = useRepliesTo(messages)
  return (
    <>
      {line.is === 'row' ? (
        <RunLine row={line.row} {...rest} />
      ) : (
        <ImprovisedLine message={line.message} {...rest} />
      )}
      {replies.length > 0 && <Replies replies={replies} />}
    </>
  )
}

function isOf(line: Line, message: MessageRow): boolean {
  if (line.is === 'improvised') return message.id === line.message.id
  return (
    message.inject === line.row.ref && (line.row.team === null || line.row.team === message.team)
  )
}

function ImprovisedLine({ message, ...line }: LineProps & { readonly message: MessageRow }) {
  const fill = useFill()
  return (
    <LineButton id={message.id} {...line}>
      <span className={s.time} data-figures>
        {exerciseClock(message.releasedAtMs)}
      </span>
      <Glyph name="made" size="16px" />
      <span className={s.words}>
        <span className={s.head}>
          <span className={s.kind}>{CHANNEL_TITLES[message.channel]}</span> {fill(message.title)}
        </span>
        <span className={s.note}>Written in play, {message.to}</span>
      </span>
    </LineButton>
  )
}

function Replies({ replies }: { readonly replies: readonly ReplyRow[] }) {
  return (
    <li className={s.replies}>
      <ul aria-label={counted(replies.length, 'reply', 'replies')}>
        {replies.map((reply) => (
          <li key={reply.id}>
            <strong>{reply.by}</strong> {reply.text}
          </li>
        ))}
      </ul>
    </li>
  )
}
