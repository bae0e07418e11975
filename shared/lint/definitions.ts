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

/** The top-level key under which things of a kind are defined. */
export const TOP_LEVEL: Record<Kind, keyof Scenario> = {
  role: 'roles',
  preset: 'ownership',
  system: 'systems',
  vendor: 'vendors',
  evidence: 'evidence',
  task: 'tasks',
  'checklist item': 'checklist',
  persona: 'personas',
  flag: 'flags',
  inject: 'injects',
  decision: 'decisions',
  option: 'decisions',
  question: 'questions',
}

/** Where a thing gets its id. */
export interface Definition {
  kind: Kind
  id: string
  path: Path
}

/** Every id that the scenario defines, in the order of the format. */
export function definitionsOf(scenario: Scenario): Definition[] {
  return [
    ...idsOf('role', scenario.roles),
    ...idsOf('preset', scenario.ownership),
    ...idsOf('system', scenario.systems),
    ...idsOf('vendor', scenario.vendors),
    ...idsOf('evidence', scenario.evidence),
    ...idsOf('task', scenario.tasks),
    ...idsOf('checklist item', scenario.checklist),
    ...idsOf('persona', scenario.personas),
    ...idsOf('flag', scenario.flags),
    ...idsOf('inject', scenario.injects),
    ...idsOf('decision', scenario.decisions),
    ...idsOf('question', scenario.questions),
    ...scenario.decisions.flatMap((decision, index) =>
      (decision.options ?? []).map((option, at) => ({
        kind: 'option' as const,
        id: option.id,
        path: ['decisions', index, 'options', at, 'id'],
      })),
    ),
  ]
}

function idsOf(kind: Kind, things: readonly { id: string }[]): Definition[] {
  return things.map(({ id }, index) => ({ kind, id, path: [TOP_LEVEL[kind], index, 'id'] }))
}
