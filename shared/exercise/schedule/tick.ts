import { readClock } from '../../time/exercise-clock.ts'
import type { Ms } from '../../time/duration.ts'
import type { ExerciseEvent } from '../events/event.ts'
import type { ExerciseState } from '../state/state.ts'
import { Unfolding } from './unfolding.ts'

/** The schedule's turn: whatever is due by now happens. Where nothing is due, nothing is written. */
export function tick(state: ExerciseState, { nowMs }: { nowMs: Ms }): ExerciseEvent[] {
  const unfolding = new Unfolding(state, nowMs)
  unfolding.until(readClock(state.life.clock, nowMs))
  return unfolding.events
}
