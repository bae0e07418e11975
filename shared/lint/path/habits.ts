import type { FrozenDecision, FrozenScenario } from '../../scenario/frozen.ts'
import { MINUTE, SECOND, type Ms } from '../../time/duration.ts'
import type { OptionId } from '../../words/ids.ts'
import type { Verdict } from '../../words/incident.ts'

/**
 * What the typical team does that a scenario does not say: it takes command within a minute, fills the
 * record in the first twelfth of play, and does its tasks in the first third. Every decision is
 * claimed half-way through its grace and made exactly at its target.
 */
export const HABITS = {
  commandMs: (playMs: Ms) => Math.min(MINUTE, playMs / 4),
  recordMs: (playMs: Ms) => playMs / 12,
  tasksMs: (playMs: Ms) => playMs / 3,
  /** Without a cadence. */
  updateMs: (playMs: Ms) => playMs / 2,
  /** After the vendor was involved. */
  checkpointMs: (playMs: Ms) => playMs / 12,
  claimMs: (decision: FrozenDecision) => Math.min(decision.claimWithinMs / 2, 30 * SECOND),
} as const

/** The option the typical team takes: the first strong one, else the first; null for a free answer. */
export function typicalOption({ options }: FrozenDecision): OptionId | null {
  return (options.find(({ assessment }) => assessment === 'strong') ?? options[0])?.id ?? null
}

/** The verdict the typical team writes down where no decision does it: the truth. */
export function typicalVerdict(scenario: FrozenScenario): Verdict {
  return scenario.truth.kind === 'incident' ? 'confirmed' : 'stood-down'
}
