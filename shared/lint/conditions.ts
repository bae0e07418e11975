import type { Condition, Fact } from '../scenario/condition.ts'
import type { Path } from '../scenario/problem.ts'
import type { Scenario } from '../scenario/schema.ts'

/** A condition, and where it is written. */
export interface PlacedCondition {
  condition: Condition
  path: Path
}

/** A fact in a condition, and where it is written. */
export interface PlacedFact {
  fact: Fact
  path: Path
}

/** Every condition of a scenario that is written outside its forms, in the order of the format. */
export function conditionsOf(scenario: Scenario): PlacedCondition[] {
  return [
    ...scenario.vendors.map((vendor, index) =>
      placed(vendor.involvedWhen, 'vendors', index, 'involvedWhen'),
    ),
    ...scenario.evidence.flatMap((item, index) => [
      placed(item.keptWhen, 'evidence', index, 'keptWhen'),
      placed(item.lostWhen, 'evidence', index, 'lostWhen'),
    ]),
    ...Object.entries(scenario.phases).map(([phase, { gate }]) =>
      placed(gate, 'phases', phase, 'gate'),
    ),
    ...optional(scenario.injects, 'injects'),
    ...optional(scenario.decisions, 'decisions'),
    placed(scenario.milestones.contained, 'milestones', 'contained'),
    placed(scenario.milestones.resolved, 'milestones', 'resolved'),
    ...formConditions(scenario),
  ]
}

function formConditions(scenario: Scenario): PlacedCondition[] {
  return Object.entries(scenario.forms).flatMap(([name, form]) =>
    form === undefined
      ? []
      : [
          ...optional(form.injects, 'forms', name, 'injects'),
          ...optional(form.decisions, 'forms', name, 'decisions'),
        ],
  )
}

function placed(condition: Condition, ...path: Path): PlacedCondition {
  return { condition, path }
}

function optional(
  things: readonly { if?: Condition | undefined }[],
  ...path: Path
): PlacedCondition[] {
  return things.flatMap((thing, index) =>
    thing.if === undefined ? [] : [placed(thing.if, ...path, index, 'if')],
  )
}

/** The facts of a condition with the places at which they are written. */
export function factsOf({ condition, path }: PlacedCondition): PlacedFact[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part, index) =>
        factsOf({ condition: part, path: [...path, condition.kind, index] }),
      )
    case 'not':
      return factsOf({ condition: condition.of, path: [...path, 'not'] })
    case 'since':
      return [{ fact: condition.of, path: [...path, 'since'] }]
    case 'never':
      return []
    default:
      return [{ fact: condition, path }]
  }
}
