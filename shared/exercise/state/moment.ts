import { SECOND } from '../../time/duration.ts'
import type { Ms } from '../../time/duration.ts'
import type { ExerciseEvent, EventType } from '../events/event.ts'

/** When and where in the log something happened. */
export interface Moment {
  seq: number
  /** Exercise clock, ms. */
  atMs: Ms
  /** Played time: the exercise clock without jumps, ms. */
  playedMs: Ms
  /** Real instant, ms since the epoch. */
  wallMs: Ms
  /** How much later than due it really happened, real ms; for show only. */
  lateMs: Ms
}

/** Whether it really happened so much later than due that people should be told; it counts all the same. */
export function isLate({ lateMs }: Moment): boolean {
  return lateMs > 2 * SECOND
}

/** An event on its way through the slices, with its moment. */
export type Told = {
  [T in EventType]: Extract<ExerciseEvent, { type: T }> & { moment: Moment }
}[EventType]
