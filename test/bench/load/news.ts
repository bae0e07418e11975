import type { ExerciseEvent } from '../../../shared/exercise/events/event.ts'
import { must } from '../../../shared/words/assert.ts'
import { numbered } from '../../../shared/words/ids.ts'
import type { MessageId } from '../../../shared/words/ids.ts'
import type { Client } from './client.ts'

const BODY = 'A customer asks on the public network whether it is down for everybody. '.repeat(12)

/** Sends news of about one kilobyte to everyone: rows that all share, and no one's own. */
export function sendNews(console: Client): Promise<void> {
  return console.give('send-ad-hoc', {
    channel: 'chat',
    from: { name: 'Support desk' },
    to: 'everyone',
    title: 'Reports from customers',
    body: BODY,
    attention: 0,
  })
}

/** The same news as it stands in a log. */
export function newsEvent(
  { team }: ExerciseEvent,
  log: readonly ExerciseEvent[],
  seq: number,
): ExerciseEvent {
  const { at, wall } = must(log.at(-1), 'a last event')
  const text = (words: string) => ({ text: words, salt: String(seq).padStart(16, '0') })
  const data = {
    message: numbered<MessageId>('news', seq),
    channel: 'chat' as const,
    from: { persona: null, name: text('Support desk') },
    to: 'everyone' as const,
    title: text('Reports from customers'),
    body: text(BODY),
    attention: 0 as const,
    answers: null,
  }
  return { seq, at, wall, by: 'facilitator', team, type: 'inject.improvised', data }
}
