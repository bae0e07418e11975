import type { Condition, Fact } from '../../scenario/condition.ts'
import type { CommandName } from '../../exercise/commands/commands.ts'
import type { Instant } from '../../exercise/schedule/truth.ts'
import type { TeamState } from '../../exercise/state/state.ts'

/** A fact that is about one thing alone; that the record is complete is about several. */
export type PlainFact = Exclude<Fact, { kind: 'record-complete' }>

/** A change of one variable that play may make, where this condition is so. */
export interface Move {
  to: number
  when: Condition | null
}

/** A command that brings a value about. */
export interface Act {
  by: 'seat' | 'facilitator'
  command: CommandName
  data: object
}

/**
 * One thing of a team's play, as far as conditions can tell its values apart: small integers. It may
 * move more freely than in play, never less.
 */
export interface Variable {
  key: string
  size: number
  /** The values it may have when play starts. */
  starts: readonly number[]
  moves(from: number): readonly Move[]
  /** Whether a leaf about it is so at a value. */
  isSo(value: number, leaf: Condition): boolean
  /** Its value in real play. */
  read(team: TeamState, instant: Instant): number
  /** What people do to bring a value about; nothing where time or the scenario does. */
  acts(to: number, team: TeamState): readonly Act[]
  /** The step to a value in the words of the file's ids; empty where there is nothing to say. */
  words(to: number): string
}

/** What a variable is made from: everything that conditions ask about one thing. */
export interface Subject {
  key: string
  facts: readonly [PlainFact, ...PlainFact[]]
  /** What an inject or a decision waits for; null where it may come at any time. */
  waitsFor: Condition | null
}
