import { slotsIn } from '../../scenario/slots.ts'
import { valueAt } from '../../scenario/source/value-at.ts'
import { suggestion } from '../../words/nearest.ts'
import type { Rule } from '../rule.ts'
import { textsIn } from '../texts.ts'

export const unknownSlot: Rule = {
  code: 'unknown-slot',
  severity: 'error',
  about: 'A text holds `${name}`, but there is no slot of that name; `$${` is a literal.',
  find({ written }) {
    const known = Object.keys(valueAt(written, ['slots']) ?? {})
    return textsIn(written).flatMap(({ text, path }) =>
      [...new Set(slotsIn(text))]
        .filter((name) => !known.includes(name))
        .map((name) => ({
          path,
          inFile: true,
          within: `\${${name}}`,
          sentence: `There is no slot \`\${${name}}\`; ${suggestion(name, known)} Write $\${ for a literal.`,
        })),
    )
  },
}
