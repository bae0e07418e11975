import type { DecisionId } from '../../shared/words/ids.ts'
import type { EventOf } from '../../shared/exercise/events/event.ts'
import type { Past } from './past.ts'
import { all, playOf } from './past.ts'

type Terms = EventOf<'decision.opened'>['data']

/** What became of one decision of a team. */
export interface Asked extends Terms {
  openedMs: number
  endedMs: number
  how: 'made' | 'withdrawn' | 'expired' | 'cut-off'
  /** The first time it was made, late or not. */
  made: { seat: string; seq: number } | null
}

/** Every decision that opened, in the order of opening. */
export function decisionsOf(past: Past): Asked[] {
  return all(past, 'decision.opened').map(({ event, playedMs }) => {
    const first = firstMade(past, event.data.decision)
    return {
      ...event.data,
      openedMs: playedMs,
      ...endOf(past, event.data.decision),
      made: first ? { seat: first.event.data.seat, seq: first.event.seq } : null,
    }
  })
}

/** The first time that a decision was made, or undefined. */
function firstMade(past: Past, decision: DecisionId) {
  return all(past, 'decision.made').find(({ event }) => event.data.decision === decision)
}

/** The first of four ends. */
function endOf(past: Past, decision: DecisionId): Pick<Asked, 'endedMs' | 'how'> {
  for (const { event, playedMs } of past) {
    if (event.type === 'decision.made' && event.data.decision === decision)
      return { endedMs: playedMs, how: 'made' }
    if (event.type === 'decision.withdrawn' && event.data.decision === decision)
      return { endedMs: playedMs, how: 'withdrawn' }
    if (event.type === 'decision.expired' && event.data.decision === decision)
      return { endedMs: playedMs, how: 'expired' }
    if (event.type === 'exercise.ended') return { endedMs: playedMs, how: 'cut-off' }
  }
  return { endedMs: playOf(past).toMs, how: 'cut-off' }
}
