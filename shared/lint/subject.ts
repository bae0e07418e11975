import type { Scenario } from '../scenario/schema.ts'
import { definitionsOf, type Definition, type Kind } from './definitions.ts'
import { formsOf, type PlayedForm } from './forms.ts'
import { referencesOf, type Reference } from './references.ts'

/** What every rule looks at: the scenario, and indexes over it that are made once. */
export interface Subject {
  scenario: Scenario
  /** Plain value of the file, for rules over what is written. */
  written: unknown
  definitions: readonly Definition[]
  /** Uses of an id that nothing has, each with the ids it might have meant. */
  dangling: readonly { reference: Reference; known: ReadonlySet<string> }[]
  /** Shortest first. */
  forms: readonly PlayedForm[]
}

export function subjectOf(scenario: Scenario, written: unknown): Subject {
  const definitions = definitionsOf(scenario)
  return {
    scenario,
    written,
    definitions,
    dangling: danglingIn(scenario, definitions),
    forms: formsOf(scenario),
  }
}

function danglingIn(scenario: Scenario, definitions: readonly Definition[]): Subject['dangling'] {
  const ids = new Map<Kind, Set<string>>()
  for (const { kind, id } of definitions) ids.set(kind, (ids.get(kind) ?? new Set()).add(id))
  const options = new Map<string, Set<string>>(
    scenario.decisions.map((decision) => [
      decision.id,
      new Set(decision.options?.map(({ id }) => id)),
    ]),
  )
  return referencesOf(scenario).flatMap((reference) => {
    const known =
      reference.kind === 'option'
        ? options.get(reference.decision ?? '')
        : (ids.get(reference.kind) ?? new Set())
    // Of an option nothing can be said where its decision is unknown itself.
    return known === undefined || known.has(reference.id) ? [] : [{ reference, known }]
  })
}
