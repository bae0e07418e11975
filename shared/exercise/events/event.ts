import type { z } from 'zod'
import type { Ms } from '../../time/duration.ts'
import type { CommandId, SeatId, TeamId } from '../../words/ids.ts'
import { decisionEvents } from './decisions.ts'
import { followUpEvents } from './follow-ups.ts'
import { incidentCommandEvents } from './incident-command.ts'
import { injectEvents } from './injects.ts'
import { lifeCycleEvents } from './life-cycle.ts'
import { momentEvents } from './moments.ts'
import { milestoneEvents, phaseEvents } from './phases.ts'
import { recordEvents } from './record.ts'
import { seatEvents } from './seats.ts'
import { taskEvents } from './tasks.ts'
import { updateEvents } from './updates.ts'

/** Everything that can happen in an exercise, with the shape of its data. */
export const eventData = {
  ...lifeCycleEvents,
  ...seatEvents,
  ...incidentCommandEvents,
  ...decisionEvents,
  ...recordEvents,
  ...taskEvents,
  ...updateEvents,
  ...injectEvents,
  ...phaseEvents,
  ...milestoneEvents,
  ...momentEvents,
  ...followUpEvents,
} as const

export type EventType = keyof typeof eventData
export type EventData<T extends EventType> = z.output<(typeof eventData)[T]>

/** Who caused an event. */
export type By = SeatId | 'facilitator' | 'observer' | 'host' | 'schedule' | 'server'

/** What `decide` answers: what happened, not yet when and in which place of the log. */
export type Happening = {
  [T in EventType]: { type: T; by: By; team?: TeamId; data: EventData<T> }
}[EventType]

/** An event before it is numbered: its instant on the exercise clock is known. */
export type Occurrence = Happening & { at: Ms; command?: CommandId }

/** One event of the log, without its hash (the store chains it). */
export type ExerciseEvent = Occurrence & { seq: number; wall: string }

export type EventOf<T extends EventType> = Extract<ExerciseEvent, { type: T }>
