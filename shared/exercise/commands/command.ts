import type { z } from 'zod'
import type { Ms } from '../../time/duration.ts'
import type {
  DecisionId,
  FlagId,
  FollowUpId,
  InjectId,
  MessageId,
  SeatId,
  TaskId,
  UpdateId,
} from '../../words/ids.ts'
import type { FreeText } from '../events/data.ts'
import type { By, EventData, EventType, Happening } from '../events/event.ts'
import type { Standing } from '../state/ownership/authority.ts'
import type { ExerciseState, TeamState } from '../state/state.ts'
import type { RefusalCode } from './refusals.ts'

/** Who sends a command; it comes from the capability, never from the message. */
export type Actor =
  | { kind: 'seat'; seat: SeatId; host: boolean }
  | { kind: 'facilitator' }
  | { kind: 'observer' }

/** What comes from outside: the core has no clock and no chance of its own. */
export interface Context {
  /** Real instant, ms since the epoch. */
  nowMs: Ms
  /** A fresh salt for each free text. */
  salt: () => string
}

/** Stages in which a command can be given. */
export type When = 'draft' | 'lobby' | 'running' | 'paused' | 'hotwash' | 'closed'

/** What a command is about: the row whose button gives it, and the field that names it. */
export interface Subjects {
  exercise: object
  team: object
  decision: { decision: DecisionId }
  message: { message: MessageId }
  update: { update: UpdateId }
  task: { task: TaskId }
  seat: { seat: SeatId }
  inject: { inject: InjectId }
  flag: { flag: FlagId }
  followUp: { followUp: FollowUpId }
}

/** What a command's rules are asked with, after sender, stage and presence have been checked. */
export interface Ask<Data> {
  state: ExerciseState
  team: TeamState
  /** Every team it goes to: the one named, or all where the facilitator named none. */
  teams: TeamState[]
  standing: Standing
  /** Whose act it is: the sender's seat, or the one the facilitator records for; null for the facilitator's own. */
  seat: SeatId | null
  actor: Actor
  by: By
  data: Data
  /** Exercise clock at the instant of the command. */
  atMs: Ms
  nowMs: Ms
  free: (text: string) => FreeText
  /** An event of this command's team. */
  event: <T extends EventType>(type: T, data: EventData<T>) => Happening
}

/** Names of people travel beside the events, never in them. */
export type Names = Record<SeatId, string | null>

/** What follows from a command: events, with names where a person is named; or a refusal. */
export type Follows = Happening[] | { events: Happening[]; names: Names } | RefusalCode

/**
 * One command: what is asked, who may ask when, and what follows. Buttons ask `right` too, so a
 * right and its button cannot disagree.
 */
export interface Command<
  Name extends string = string,
  About extends keyof Subjects = keyof Subjects,
  Shape extends z.ZodType = z.ZodType,
> {
  name: Name
  about: About
  data: Shape
  from: {
    /** `present`: a person sits there and is not away; `any`: also who is away, waiting or just coming. */
    seat?: 'present' | 'any'
    /** `for`: recorded for a seat (`for` in the data); `self`: the facilitator's own act. */
    facilitator?: 'for' | 'self' | 'both'
    observer?: true
    /** Without a facilitator the host's seat gives it, as the facilitator would. */
    host?: true
  }
  when: readonly When[]
  /** Where the facilitator's own act is possible at other times than a seat's. */
  facilitatorWhen?: readonly When[]
  /** Why it cannot be done now, or null. */
  right?(ask: Ask<Subjects[About]>): RefusalCode | null
  follows(ask: Ask<z.output<Shape>>): Follows
}

/** Declares a command; the types of its data reach its rules. */
export function command<
  const Name extends string,
  const About extends keyof Subjects,
  Shape extends z.ZodType<Subjects[About]>,
>(definition: Command<Name, About, Shape>): Command<Name, About, Shape> {
  return definition
}
