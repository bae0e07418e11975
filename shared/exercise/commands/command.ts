import type { z } from 'zod'
import type { Ms } from '../../time/duration.ts'
import type { SeatId, TeamId } from '../../words/ids.ts'
import type { By, EventData, EventType, Happening } from '../events/event.ts'
import type { FreeText } from '../events/data.ts'
import type { ExerciseState, TeamState } from '../state/state.ts'
import type { RefusalCode } from './refusals.ts'

/** Who sends a command; it comes from the capability, never from the message. */
export type Actor =
  | { kind: 'seat'; seat: SeatId; team: TeamId; host: boolean }
  | { kind: 'facilitator' }
  | { kind: 'observer' }

/** What comes from outside: the core has no clock and no chance of its own. */
export interface Context {
  /** Real instant, ms since the epoch. */
  nowMs: Ms
  /** A fresh salt for each free text. */
  salt: () => string
}

/** What a command's own rule is asked with, after clock, seat and stage have been checked. */
export interface Ask<Data> {
  state: ExerciseState
  team: TeamState
  /** The seat whose act this is: the sender's, or the one the facilitator records for; null for the facilitator's own. */
  seat: SeatId | null
  actor: Actor
  by: By
  data: Data
  /** Exercise clock at the instant of the command. */
  atMs: Ms
  context: Context
  free: (text: string) => FreeText
  /** Builds an event of this command's team. */
  event: <T extends EventType>(type: T, data: EventData<T>) => Happening
}

export type Refusal = { code: RefusalCode; message?: string }

/** Events, or a refusal; names of people travel beside the events. */
export type Decision = { events: Happening[]; names?: Record<SeatId, string | null> } | Refusal

/** Stages in which a command can be given. */
export type When = 'lobby' | 'running' | 'paused' | 'hotwash' | 'closed'

/**
 * One command: what is asked, who may ask when, and what follows. Buttons follow `allowed`, so a
 * right and its button cannot disagree.
 */
export interface Command<Name extends string, Shape extends z.ZodType> {
  name: Name
  data: Shape
  /** Seats act as themselves, the facilitator acts for the exercise, observers watch. */
  from: {
    /** `present` needs a person in the seat; `any` also takes a seat that is away or waiting. */
    seat?: 'present' | 'any'
    /** `for`: the facilitator may record it for a seat (with `for` in the data); `self`: as the facilitator. */
    facilitator?: 'for' | 'self' | 'both'
    observer?: true
    /** Without a facilitator, the host's seat gives it. */
    host?: true
  }
  when: readonly When[]
  /** Why it cannot be done now, or null. `data` is null where only the button is asked about. */
  decide: (ask: Ask<z.output<Shape>>) => Decision
}
