import type { Rule } from '../rule.ts'
import type { Definition } from '../definitions.ts'

export const duplicateId: Rule = {
  code: 'duplicate-id',
  severity: 'error',
  about: 'An id is given twice; ids are unique in the file across all kinds.',
  find({ definitions }) {
    const first = new Map<string, Definition>()
    return definitions.flatMap((definition) => {
      const before = first.get(definition.id)
      if (before === undefined) first.set(definition.id, definition)
      return before === undefined
        ? []
        : [{ path: definition.path, sentence: sentenceFor(definition, before) }]
    })
  },
}

function sentenceFor({ id, kind }: Definition, before: Definition): string {
  const owner = before.kind === kind ? `another ${kind}` : `a ${before.kind}`
  return `The id \`${id}\` already belongs to ${owner}: rename one of them.`
}
