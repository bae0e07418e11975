import type { Path } from '../scenario/problem.ts'
import type { Scenario } from '../scenario/schema.ts'

/** The kinds of things that have an id, as a sentence calls them. */
export type Kind =
  | 'role'
  | 'preset'
  | 'system'
  | 'vendor'
  | 'evidence'
  | 'task'
  | 'checklist item'
  | 'persona'
  | 'flag'
  | 'inject'
  | 'decision'
  | 'option'
  | 'question'

/** Where a thing gets its id. */
export interface Definition {
  kind: Kind
  id: string
  path: Path
}

/** Every id that the scenario defines, in the order of the format. */
export function definitionsOf(scenario: Scenario): Definition[] {
  return [
    ...idsOf('role', 'roles', scenario.roles),
    ...idsOf('preset', 'ownership', scenario.ownership),
    ...idsOf('system', 'systems', scenario.systems),
    ...idsOf('vendor', 'vendors', scenario.vendors),
    ...idsOf('evidence', 'evidence', scenario.evidence),
    ...idsOf('task', 'tasks', scenario.tasks),
    ...idsOf('checklist item', 'checklist', scenario.checklist),
    ...idsOf('persona', 'personas', scenario.personas),
    ...idsOf('flag', 'flags', scenario.flags),
    ...idsOf('inject', 'injects', scenario.injects),
    ...idsOf('decision', 'decisions', scenario.decisions),
    ...idsOf('question', 'questions', scenario.questions),
    ...scenario.decisions.flatMap((decision, index) =>
      (decision.options ?? []).map((option, at) => ({
        kind: 'option' as const,
        id: option.id,
        path: ['decisions', index, 'options', at, 'id'],
      })),
    ),
  ]
}

function idsOf(kind: Kind, key: string, things: readonly { id: string }[]): Definition[] {
  return things.map(({ id }, index) => ({ kind, id, path: [key, index, 'id'] }))
}
