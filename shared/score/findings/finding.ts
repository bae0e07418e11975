import type { OpenedDecision } from '../../exercise/state/decisions.ts'
import type { Evidence } from '../evidence.ts'
import type { Sentence } from '../sentence.ts'
import type { TeamPlay } from '../team-play.ts'

/** Findings cost no points; this is the order in which they are reported. */
export const FINDING_KEYS = [
  'commander-communicates',
  'commander-hands-on',
  'overloaded-seat',
  'update-overdue',
  'update-unapproved',
  'no-vendor-checkpoint',
  'evidence-lost',
  'record-incomplete',
  'no-rationale',
  'without-authority',
  'expired',
  'hasty',
  'revised',
  'no-phase-advanced',
  'verdict-wrong',
] as const
export type FindingKey = (typeof FINDING_KEYS)[number]

/** One time that something was found, with the events that show it. */
export interface Occurrence {
  sentence: Sentence
  events: Evidence
}

/** A kind of finding: its title names roles, never people. */
export interface Finding {
  key: FindingKey
  title: string
  /** In order of time. */
  occurrences: (play: TeamPlay) => Occurrence[]
}

/** A decision that was made, late ones among them. */
export type MadeDecision = OpenedDecision & { made: NonNullable<OpenedDecision['made']> }

export function madeDecisions({ team }: TeamPlay): MadeDecision[] {
  return team.decisions.opened.filter(
    (decision): decision is MadeDecision => decision.made !== null,
  )
}
