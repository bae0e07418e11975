import type { Rule } from '../rule.ts'
import { textsIn } from '../texts.ts'

/** Line ends and tabs are fine; the rest could steer a terminal, and half a character has no UTF-8. */
const CONTROL = /(?![\n\t])[\p{Cc}\p{Cs}]/u

export const controlCharacter: Rule = {
  code: 'control-character',
  severity: 'error',
  about:
    'A text holds a character that cannot be seen, such as an escape or half of a surrogate pair.',
  find: ({ written }) =>
    textsIn(written).flatMap(({ text, path }) => {
      const found = CONTROL.exec(text)?.[0]
      if (found === undefined) return []
      return [
        {
          path,
          inFile: true,
          within: found,
          sentence: `The text holds the invisible character ${codeOf(found)}: remove it.`,
        },
      ]
    }),
}

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
