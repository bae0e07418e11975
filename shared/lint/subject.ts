import type { Scenario } from '../scenario/schema.ts'
import { definitionsOf, type Definition, type Kind } from './definitions.ts'
import { referencesOf, type Reference } from './references.ts'

/** What every rule looks at: the scenario, and indexes over it that are made once. */
export interface Subject {
  scenario: Scenario
  /** Plain value of the file, for rules over what is written. */
  written: unknown
  definitions: readonly Definition[]
  references: readonly Reference[]
  /** The ids that things of a kind have. */
  known: (kind: Kind) => ReadonlySet<string>
}

export function subjectOf(scenario: Scenario, written: unknown): Subject {
  const definitions = definitionsOf(scenario)
  const ids = new Map<Kind, Set<string>>()
  for (const { kind, id } of definitions) ids.set(kind, (ids.get(kind) ?? new Set()).add(id))
  return {
    scenario,
    written,
    definitions,
    references: referencesOf(scenario),
    known: (kind) => ids.get(kind) ?? new Set(),
  }
}
