import type { Fact } from '../../scenario/condition.ts'
import type { FrozenDecision, FrozenScenario } from '../../scenario/frozen.ts'
import type { Ms } from '../../time/duration.ts'
import { never } from '../../words/assert.ts'
import type { DecisionId, InjectId, VendorId } from '../../words/ids.ts'
import type { Phase } from '../../words/phase.ts'
import { HABITS, typicalOption, typicalVerdict } from './habits.ts'

/** What has happened on a path so far, in played time. */
export interface Walk {
  scenario: FrozenScenario
  decisions: ReadonlyMap<DecisionId, FrozenDecision>
  released: Map<InjectId, Ms>
  opened: Map<DecisionId, Ms>
  entered: Map<Phase, Ms>
  involved: Map<VendorId, Ms>
}

/**
 * From when on a fact is true for the typical team, in played time; Infinity while nothing on the path
 * leads to it. May lie ahead: a decision that is open is made at its target.
 */
export function trueFrom(fact: Fact, walk: Walk): Ms {
  const { playMs, cadence } = walk.scenario
  switch (fact.kind) {
    case 'made':
      return madeAt(fact.decision, walk)
    case 'chosen':
      return isTypical(fact, walk) ? madeAt(fact.decision, walk) : NEVER
    case 'made-late':
    case 'flag':
      return NEVER
    case 'not-made-within':
      return notMadeFrom(fact, walk)
    case 'claim':
      return claimFrom(fact, walk)
    case 'command-held':
      return HABITS.commandMs(playMs)
    case 'record-set':
    case 'severity-at-least':
      return HABITS.recordMs(playMs)
    case 'record-complete':
      return Math.max(HABITS.recordMs(playMs), verdictFrom(walk))
    case 'verdict':
      return fact.verdict === 'open'
        ? 0
        : fact.verdict === typicalVerdict(walk.scenario)
          ? verdictFrom(walk)
          : NEVER
    case 'update-sent':
      return cadence[fact.audience]?.first ?? HABITS.updateMs(playMs)
    case 'task-done':
      return HABITS.tasksMs(playMs)
    case 'checkpoint-made':
      return (walk.involved.get(fact.vendor) ?? NEVER) + HABITS.checkpointMs(playMs)
    case 'phase-reached':
      if (fact.phase === 'preparation') return 0
      return walk.entered.get(fact.phase) ?? NEVER
    case 'released':
      return walk.released.get(fact.inject) ?? NEVER
    case 'checklist':
      return fact.answers.includes('yes') ? 0 : NEVER
    default:
      return never(fact)
  }
}

/** Until when a fact that came true stays so. */
export function trueUntil(fact: Fact, walk: Walk): Ms {
  if (fact.kind === 'verdict' && fact.verdict === 'open') return verdictFrom(walk)
  if (fact.kind === 'claim') return claimUntil(fact, walk)
  return NEVER
}

export const NEVER = Number.POSITIVE_INFINITY

function madeAt(id: DecisionId, walk: Walk): Ms {
  return (walk.opened.get(id) ?? NEVER) + (walk.decisions.get(id)?.targetMs ?? NEVER)
}

function isTypical(fact: Extract<Fact, { kind: 'chosen' }>, walk: Walk): boolean {
  const decision = walk.decisions.get(fact.decision)
  const option = decision ? typicalOption(decision) : null
  return option !== null && fact.options.includes(option)
}

function notMadeFrom(
  { decision, withinMs }: Extract<Fact, { kind: 'not-made-within' }>,
  walk: Walk,
): Ms {
  const thresholdMs = (walk.opened.get(decision) ?? NEVER) + withinMs
  return thresholdMs < madeAt(decision, walk) ? thresholdMs : NEVER
}

function claimedAt(id: DecisionId, walk: Walk): Ms {
  const decision = walk.decisions.get(id)
  return decision ? (walk.opened.get(id) ?? NEVER) + HABITS.claimMs(decision) : NEVER
}

function claimFrom({ decision, states }: Extract<Fact, { kind: 'claim' }>, walk: Walk): Ms {
  if (states.includes('unowned')) return walk.opened.get(decision) ?? NEVER
  return states.includes('owned') ? claimedAt(decision, walk) : NEVER
}

function claimUntil({ decision, states }: Extract<Fact, { kind: 'claim' }>, walk: Walk): Ms {
  return states.includes('owned') ? madeAt(decision, walk) : claimedAt(decision, walk)
}

/** The earliest of: made by a decision that sets it, or written down with the rest of the record. */
function verdictFrom(walk: Walk): Ms {
  const verdict = typicalVerdict(walk.scenario)
  const setters = walk.scenario.decisions.filter(
    (decision) =>
      decision.options.find(({ id }) => id === typicalOption(decision))?.verdict === verdict,
  )
  if (setters.length === 0) return HABITS.recordMs(walk.scenario.playMs)
  return Math.min(...setters.map(({ id }) => madeAt(id, walk)))
}
