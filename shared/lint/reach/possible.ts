import type { Condition, Fact } from '../../scenario/condition.ts'

/** Whether an inject can be released, or a decision opened, at all. */
export type Reachable = (item: { inject: string } | { decision: string }) => boolean

/**
 * Whether a condition can ever be true in play. Facts are taken as independent of one another, so this
 * says no only where it is certain.
 */
export function canBeTrue(condition: Condition, reachable: Reachable): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => canBeTrue(part, reachable))
    case 'any':
      return condition.of.some((part) => canBeTrue(part, reachable))
    case 'not':
      return canBeFalse(condition.of, reachable)
    case 'since':
      return canBeTrue(condition.of, reachable)
    case 'never':
      return false
    default:
      return factCanBeTrue(condition, reachable)
  }
}

/** Whether a condition can ever be false in play. */
export function canBeFalse(condition: Condition, reachable: Reachable): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.some((part) => canBeFalse(part, reachable))
    case 'any':
      return condition.of.every((part) => canBeFalse(part, reachable))
    case 'not':
      return canBeTrue(condition.of, reachable)
    case 'phase-reached':
      return condition.phase !== 'preparation' && condition.phase !== 'identification'
    default:
      return true
  }
}

/** People, and the facilitator, may do anything that play offers; play ends with lessons learned. */
function factCanBeTrue(fact: Fact, reachable: Reachable): boolean {
  if ('decision' in fact) return reachable({ decision: fact.decision })
  if (fact.kind === 'released') return reachable({ inject: fact.inject })
  return fact.kind !== 'phase-reached' || fact.phase !== 'lessons-learned'
}
