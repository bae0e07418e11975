import { MessageSquareReply } from 'lucide-react'
import type { MessageRow, ReplyRow } from '../../../../shared/view/rows.ts'
import { Button } from '../../../look/button.tsx'
import { exerciseClock } from '../../../look/figures.ts'
import { Icon } from '../../../look/icon.tsx'
import { openOver } from '../console-state.ts'
import { fillAnswer } from '../improvise/improvise-draft.ts'
import { useServerAway } from '../orders.ts'
import { isAnswered, useRepliesTo } from '../run-list/use-replies.ts'
import { useFill } from '../../../pieces/use-slots.ts'
import { useRows } from '../../../stores/rows.ts'
import s from './line-card.module.css'

/** What people wrote back, each with the way to answer in the sender's name. */
export function Replies({ messages }: { readonly messages: readonly MessageRow[] }) {
  const replies = useRepliesTo(messages)
  const all = useRows('messages')
  if (replies.length === 0) return null
  return (
    <ul className={s.replies} aria-label="Replies">
      {replies.map((reply) => (
        <Reply
          key={reply.id}
          reply={reply}
          to={messages.find(({ id }) => id === reply.message)}
          answered={isAnswered(reply, all)}
        />
      ))}
    </ul>
  )
}

interface Props {
  readonly reply: ReplyRow
  readonly to: MessageRow | undefined
  readonly answered: boolean
}

function Reply({ reply, to, answered }: Props) {
  const away = useServerAway()
  const fill = useFill()
  return (
    <li className={s.reply}>
      <span>
        <strong>{reply.by}</strong> {reply.text}
        <span className={s.who}>
          {' '}
          {exerciseClock(reply.atMs)}
          {answered && ', answered'}
        </span>
      </span>
      {to !== undefined && away === undefined && (
        <Button
          dense
          icon={<Icon of={MessageSquareReply} />}
          onClick={() => {
            fillAnswer(to)
            openOver({ is: 'improvise' })
          }}
        >
          Answer as {fill(to.from.name)}
        </Button>
      )}
    </li>
  )
}
