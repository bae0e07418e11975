import type { MessageRow, ReplyRow } from '../../../../shared/view/rows.ts'
import { useRows } from '../../../stores/rows.ts'

/** Replies to these messages, the first first. */
export function useRepliesTo(messages: readonly MessageRow[]): ReplyRow[] {
  const ids = messages.map(({ id }) => id)
  const replies = useRows('replies', (reply) => ids.includes(reply.message))
  return replies.toSorted((a, b) => a.atMs - b.atMs)
}

/** Whether somebody has written back, in the persona's name, since this reply. */
export function isAnswered(reply: ReplyRow, messages: readonly MessageRow[]): boolean {
  const replied = messages.find(({ id }) => id === reply.message)
  return messages.some(
    ({ answers, team, releasedAtMs }) =>
      replied !== undefined &&
      answers === replied.ref &&
      team === replied.team &&
      releasedAtMs >= reply.atMs,
  )
}

/** Replies that nobody has answered yet. They may be left so: not every reply needs one. */
export function useOpenReplies(): ReplyRow[] {
  const messages = useRows('messages')
  return useRows('replies').filter((reply) => !isAnswered(reply, messages))
}
