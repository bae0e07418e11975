import { slotsIn } from '../../scenario/slots.ts'
import type { Rule } from '../rule.ts'

export const slotDefault: Rule = {
  code: 'slot-default',
  severity: 'error',
  about:
    'The default of a slot is no plain line: it holds a slot, a line break, or spaces at an end.',
  find: ({ scenario }) =>
    Object.entries(scenario.slots).flatMap(([name, slot]) => {
      const wrong = whatIsWrong(slot.default)
      return wrong === null
        ? []
        : [
            {
              path: ['slots', name, 'default'],
              sentence: `The default of slot \`${name}\` ${wrong}.`,
            },
          ]
    }),
}

function whatIsWrong(value: string): string | null {
  if (slotsIn(value).length > 0) return 'holds a slot itself: write the plain word'
  if (/[\n\r\u2028\u2029]/.test(value)) return 'has more than one line: write one'
  return value.trim() === value ? null : 'begins or ends with a space: remove it'
}
