import { suggestion } from '../../words/nearest.ts'
import type { Reference } from '../references.ts'
import type { Rule } from '../rule.ts'

export const unknownReference: Rule = {
  code: 'unknown-reference',
  severity: 'error',
  about: 'Something is called by an id that nothing of that kind has.',
  find: ({ dangling }) =>
    dangling.map(({ reference, known }) => ({
      path: reference.path,
      sentence: sentenceFor(reference, known),
    })),
}

function sentenceFor({ kind, id, decision }: Reference, known: ReadonlySet<string>): string {
  if (kind !== 'option') return `There is no ${kind} \`${id}\`; ${suggestion(id, known)}`
  if (known.size === 0)
    return `Decision \`${decision}\` has a free answer, so no option \`${id}\`: ask whether it was made.`
  return `Decision \`${decision}\` has no option \`${id}\`; ${suggestion(id, known)}`
}
