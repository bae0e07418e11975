import { UNREAD } from '../scenario/source/filling.ts'
import type { Scenario } from '../scenario/schema.ts'
import type { Path } from '../scenario/problem.ts'
import { definitionsOf, TOP_LEVEL, type Definition, type Kind } from './definitions.ts'
import { formsOf, type PlayedForm } from './forms.ts'
import { referencesOf, type Reference } from './references.ts'

/** What every rule looks at: the scenario, and indexes over it that are made once. */
export interface Subject {
  scenario: Scenario
  /** Plain value of the file, for rules over every text. */
  written: unknown
  definitions: readonly Definition[]
  /** Uses of an id that nothing has, each with the ids it might have meant. */
  dangling: readonly { reference: Reference; known: ReadonlySet<string> }[]
  /** Shortest first. */
  forms: readonly PlayedForm[]
}

/** Things that a file names but has in no usable form: those ids, and everything under those top-level keys. */
export interface Missing {
  ids: ReadonlySet<string>
  isPlaceholder: (path: Path) => boolean
}

const NOTHING_MISSING: Missing = { ids: new Set(), isPlaceholder: () => false }

export function subjectOf(
  scenario: Scenario,
  written: unknown,
  missing: Missing = NOTHING_MISSING,
): Subject {
  const definitions = definitionsOf(scenario)
  const dangling = danglingIn(scenario, definitions, missing)
  const unknown = dangling.map(({ reference }) => reference)
  return { scenario, written, definitions, dangling, forms: formsOf(scenario, unknown) }
}

/** What stands in for a part is no name that the author could have meant. */
function isWritten(id: string): boolean {
  return id !== UNREAD.flag
}

function danglingIn(
  scenario: Scenario,
  definitions: readonly Definition[],
  missing: Missing,
): Subject['dangling'] {
  const ids = new Map<Kind, Set<string>>()
  for (const { kind, id } of definitions) ids.set(kind, (ids.get(kind) ?? new Set()).add(id))
  const options = new Map<string, Set<string>>(
    scenario.decisions.map((decision) => [
      decision.id,
      new Set(decision.options?.map(({ id }) => id)),
    ]),
  )
  return referencesOf(scenario).flatMap((reference) => {
    if (missing.ids.has(reference.id) || missing.isPlaceholder([TOP_LEVEL[reference.kind]]))
      return []
    const known =
      reference.kind === 'option'
        ? options.get(reference.decision ?? '')
        : (ids.get(reference.kind) ?? new Set())
    // Of an option nothing can be said where its decision is unknown itself.
    return known === undefined || known.has(reference.id)
      ? []
      : [{ reference, known: new Set([...known, ...missing.ids].filter(isWritten)) }]
  })
}
