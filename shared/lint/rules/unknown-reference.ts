import { suggestion } from '../../words/nearest.ts'
import type { Finding, Rule } from '../rule.ts'
import type { Reference } from '../references.ts'
import type { Subject } from '../subject.ts'

export const unknownReference: Rule = {
  code: 'unknown-reference',
  severity: 'error',
  about: 'Something is called by an id that nothing of that kind has.',
  find: (subject) => subject.references.flatMap((reference) => findingFor(reference, subject)),
}

function findingFor(reference: Reference, subject: Subject): Finding[] {
  const known = namesFor(reference, subject)
  if (known === null || known.has(reference.id)) return []
  return [{ path: reference.path, sentence: sentenceFor(reference, known) }]
}

/** Null where nothing can be said because the option's decision is unknown itself. */
function namesFor(reference: Reference, { scenario, known }: Subject): ReadonlySet<string> | null {
  if (reference.kind !== 'option') return known(reference.kind)
  const decision = scenario.decisions.find(({ id }) => id === reference.decision)
  return decision ? new Set((decision.options ?? []).map(({ id }) => id)) : null
}

function sentenceFor({ kind, id, decision }: Reference, known: ReadonlySet<string>): string {
  if (kind !== 'option') return `There is no ${kind} \`${id}\`; ${suggestion(id, known)}`
  if (known.size === 0)
    return `Decision \`${decision}\` has a free answer, so it has no option \`${id}\`: ask for made.`
  return `Decision \`${decision}\` has no option \`${id}\`; ${suggestion(id, known)}`
}
