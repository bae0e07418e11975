import type { Fact } from '../scenario/condition.ts'
import type { Path } from '../scenario/problem.ts'
import type { Form, Scenario } from '../scenario/schema.ts'
import { conditionsOf, factsOf } from './conditions.ts'
import type { Kind } from './definitions.ts'

/** Where something is called by its id. */
export interface Reference {
  kind: Kind
  id: string
  path: Path
  /** The decision an option must belong to. */
  decision?: string
}

/** Every use of an id, in the order of the format. */
export function referencesOf(scenario: Scenario): Reference[] {
  return [
    { kind: 'role', id: scenario.commander, path: ['commander'] },
    ...scenario.roles.flatMap((role, index) => list('role', role.else, 'roles', index, 'else')),
    ...scenario.ownership.flatMap((preset, index) =>
      Object.entries(preset.map).flatMap(([authority, roles]) =>
        list('role', roles, 'ownership', index, 'map', authority),
      ),
    ),
    ...scenario.checklist.map((item, index) => one('role', item.role, 'checklist', index, 'role')),
    ...scenario.injects.flatMap(injectReferences),
    ...Object.entries(scenario.forms).flatMap(([name, form]) =>
      form ? formReferences(name, form) : [],
    ),
    ...conditionsOf(scenario)
      .flatMap(factsOf)
      .flatMap(({ fact, path }) => factReferences(fact, path)),
  ]
}

function injectReferences(inject: Scenario['injects'][number], index: number): Reference[] {
  return [
    one('persona', inject.from, 'injects', index, 'from'),
    ...(inject.to === 'everyone' ? [] : list('role', inject.to, 'injects', index, 'to')),
    ...inject.effects.flatMap((effect, at) => {
      if ('unavailable' in effect)
        return [one('role', effect.unavailable, 'injects', index, 'effects', at, 'unavailable')]
      if ('available' in effect)
        return [one('role', effect.available, 'injects', index, 'effects', at, 'available')]
      return []
    }),
  ]
}

function formReferences(name: string, form: Form): Reference[] {
  return [
    ...form.injects.map((row, index) =>
      one('inject', row.inject, 'forms', name, 'injects', index, 'inject'),
    ),
    ...form.decisions.flatMap((row, index) => {
      const path = ['forms', name, 'decisions', index]
      const opens = row.with === undefined ? [] : [one('inject', row.with, ...path, 'with')]
      return [one('decision', row.decision, ...path, 'decision'), ...opens]
    }),
  ]
}

function factReferences(fact: Fact, path: Path): Reference[] {
  switch (fact.kind) {
    case 'made':
      return [one('decision', fact.decision, ...path, 'made')]
    case 'made-late':
      return [one('decision', fact.decision, ...path, 'madeLate')]
    case 'not-made-within':
      return [one('decision', fact.decision, ...path, 'notMadeWithin', 'decision')]
    case 'claim':
      return [one('decision', fact.decision, ...path, 'claim', 'decision')]
    case 'chosen':
      return [
        one('decision', fact.decision, ...path, 'chosen', 'decision'),
        ...list('option', fact.options, ...path, 'chosen', 'option').map((option) => ({
          ...option,
          decision: fact.decision,
        })),
      ]
    case 'task-done':
      return [one('task', fact.task, ...path, 'taskDone')]
    case 'checkpoint-made':
      return [one('vendor', fact.vendor, ...path, 'checkpointMade')]
    case 'released':
      return [one('inject', fact.inject, ...path, 'released')]
    case 'checklist':
      return [one('checklist item', fact.item, ...path, 'checklist', 'item')]
    case 'flag':
      return [one('flag', fact.flag, ...path, 'flag')]
    default:
      return []
  }
}

function one(kind: Kind, id: string, ...path: Path): Reference {
  return { kind, id, path }
}

/** A list may be written as its one item; the index then leads nowhere and the item itself is found. */
function list(kind: Kind, ids: readonly string[], ...path: Path): Reference[] {
  return ids.map((id, index) => ({ kind, id, path: [...path, index] }))
}
