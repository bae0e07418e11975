import { MINUTE } from '../../time/duration.ts'
import type { Ms } from '../../time/duration.ts'
import type { ExerciseEvent } from '../events/event.ts'
import type { ExerciseState } from '../state/state.ts'
import { inPlay } from '../state/phases/exercise-chart.ts'
import { earliestNext } from './jump.ts'
import { Unfolding } from './unfolding.ts'

/** After less than this away, play goes on by itself; after more it waits for the facilitator. */
export const SHORT_OUTAGE: Ms = MINUTE

/** The last sign that the clock ran: a heartbeat. */
export interface SignOfLife {
  wallMs: Ms
  atMs: Ms
}

/**
 * What an outage of the server leaves in the log: the clock stood still from the later of heartbeat and
 * last event on. Nothing of that if the clock was not running, or play was over by then. Evolves the state like `decide`.
 */
export function afterOutage(
  state: ExerciseState,
  heartbeat: SignOfLife | null,
  nowMs: Ms,
): ExerciseEvent[] {
  if (state.life.stage !== 'running') return []
  const last = heartbeat && heartbeat.atMs >= state.head.atMs ? heartbeat : state.head
  // A jump's own event has the departure as its instant, but the clock stood at the landing.
  const atMs = Math.max(last.atMs, earliestNext(state))
  const awayMs = Math.max(0, nowMs - last.wallMs)
  const waits = awayMs > SHORT_OUTAGE
  const unfolding = new Unfolding(state, nowMs)
  unfolding.until(atMs)
  // What was due before it went away, and was not written down, may have ended play.
  if (!inPlay(state.life.stage)) return unfolding.events
  unfolding.step(
    [{ type: 'exercise.resumed-after-outage', by: 'server', data: { awayMs, waits } }],
    atMs,
  )
  if (waits) unfolding.step([{ type: 'exercise.paused', by: 'server', data: {} }], atMs)
  return unfolding.events
}
