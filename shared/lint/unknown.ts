import type { Condition } from '../scenario/condition.ts'
import { scenarioSchema, type Form, type Scenario } from '../scenario/schema.ts'
import { UNREAD } from '../scenario/source/filling.ts'
import { SKELETON } from '../scenario/source/skeleton.ts'
import { as } from '../words/ids.ts'
import type { DecisionId, FlagId, InjectId, OptionId } from '../words/ids.ts'
import type { Reference } from './references.ts'

/** Play can bring it about at any time; on the typical path nobody raises a flag, so it never counts there. */
const AT_ANY_TIME: Condition = { kind: 'flag', flag: as<FlagId>(UNREAD.flag) }

/**
 * A scenario in which what it names by mistake is there, to come at any time: the name is a finding of
 * its own, and what waits for it must not be another.
 */
export function withUnknown(scenario: Scenario, unknown: readonly Reference[]): Scenario {
  if (unknown.length === 0) return scenario
  const { injects, decisions } = scenarioSchema.parse(SKELETON)
  const idsOf = (kind: Reference['kind']) => [
    ...new Set(unknown.flatMap((each) => (each.kind === kind ? [each.id] : []))),
  ]
  const lost = { injects: idsOf('inject'), decisions: idsOf('decision') }
  return {
    ...scenario,
    injects: [
      ...scenario.injects,
      ...lost.injects.flatMap((id) =>
        injects.map((inject) => ({ ...inject, id: as<InjectId>(id), if: AT_ANY_TIME })),
      ),
    ],
    decisions: [
      ...scenario.decisions.map((decision) => withOptions(decision, unknown)),
      ...lost.decisions.flatMap((id) =>
        decisions.map((decision) => ({ ...decision, id: as<DecisionId>(id), if: AT_ANY_TIME })),
      ),
    ],
    forms: Object.fromEntries(
      Object.entries(scenario.forms).map(([name, form]) => [name, form && listing(form, lost)]),
    ),
  }
}

function withOptions(
  decision: Scenario['decisions'][number],
  unknown: readonly Reference[],
): Scenario['decisions'][number] {
  const ids = unknown.flatMap((each) => (each.decision === decision.id ? [each.id] : []))
  if (ids.length === 0) return decision
  const options = [...new Set(ids)].map((id) => ({ id: as<OptionId>(id), label: id }))
  return { ...decision, options: [...(decision.options ?? []), ...options] }
}

function listing(form: Form, lost: { injects: string[]; decisions: string[] }): Form {
  return {
    ...form,
    injects: [...form.injects, ...lost.injects.map((id) => ({ inject: as<InjectId>(id) }))],
    decisions: [
      ...form.decisions,
      ...lost.decisions.map((id) => ({ decision: as<DecisionId>(id) })),
    ],
  }
}
