import { slotsIn } from '../../scenario/slots.ts'
import { suggestion } from '../../words/nearest.ts'
import type { Rule } from '../rule.ts'
import { textsIn } from '../texts.ts'

export const unknownSlot: Rule = {
  code: 'unknown-slot',
  severity: 'error',
  about: 'A text holds `${name}`, but there is no slot of that name; `$${` is a literal.',
  find({ scenario, written }) {
    const known = Object.keys(scenario.slots)
    return textsIn(written).flatMap(({ text, path }) =>
      [...new Set(slotsIn(text))]
        .filter((name) => !known.includes(name))
        .map((name) => ({
          path,
          within: `\${${name}}`,
          sentence: `There is no slot \`\${${name}}\`; ${suggestion(name, known)} Write $\${ for a literal.`,
        })),
    )
  },
}
