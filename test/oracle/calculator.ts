import type { ExerciseEvent } from '../../shared/exercise/events/event.ts'
import { decisionsOf } from './decision.ts'
import type { Asked } from './decision.ts'
import { followsUpOf } from './follow-ups.ts'
import type { Fraction } from './fraction.ts'
import { ZERO, over, plus, ratio, times, whole } from './fraction.ts'
import { gapsOf } from './gaps.ts'
import type { Gap } from './gaps.ts'
import { metricsOf, milestonesOf } from './metrics.ts'
import type { Metrics, Milestones } from './metrics.ts'
import { approvesOf, leadsOf } from './ownership.ts'
import { pastOf } from './past.ts'
import { timelinessOf } from './timeliness.ts'

/** Everything that is computed of one team; null where it is unknown. */
export interface Figures {
  decisions: Asked[]
  gaps: Gap[]
  timeliness: Fraction | null
  leads: Fraction | null
  approves: Fraction | null
  followsUp: Fraction | null
  ownership: Fraction | null
  overall: Fraction | null
  milestones: Milestones
  metrics: Metrics
}

/**
 * A team's figures from a log whose play has ended, computed a second time: without any of the product's
 * own rules, by asking the whole past anew at each instant. Slow, and plain enough to check by reading.
 */
export function figuresOf(events: readonly ExerciseEvent[], team: string): Figures {
  const past = pastOf(events, team)
  const decisions = decisionsOf(past)
  const gaps = gapsOf(past, team)
  const timeliness = timelinessOf(decisions)
  const leads = leadsOf(past, gaps)
  const approves = approvesOf(past, team, decisions, gaps)
  const followsUp = followsUpOf(past, gaps)
  const ownership = ownershipOf([leads, approves, approves, followsUp])
  const milestones = milestonesOf(past, team)
  return {
    decisions,
    gaps,
    timeliness,
    leads,
    approves,
    followsUp,
    ownership,
    overall: timeliness && ownership && times(plus(timeliness, ownership), ratio(1, 2)),
    milestones,
    metrics: metricsOf(past, milestones),
  }
}

/** Four equal parts, of which `approves` is two; an unknown one leaves sum and divisor. */
function ownershipOf(parts: (Fraction | null)[]): Fraction | null {
  const known = parts.filter((part) => part !== null)
  if (known.length === 0) return null
  return over(times(known.reduce(plus, ZERO), whole(100)), whole(known.length))
}
