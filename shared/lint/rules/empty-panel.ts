import type { Inject } from '../../scenario/inject-schema.ts'
import type { Rule } from '../rule.ts'

export const emptyPanel: Rule = {
  code: 'empty-panel',
  severity: 'warning',
  about: 'A dashboard has no numbers, a small line has one value only, or a log has no lines.',
  find: ({ scenario }) =>
    scenario.injects.flatMap((inject, index) =>
      whatIsEmpty(inject).map(({ keys, sentence }) => ({
        path: ['injects', index, ...keys],
        sentence,
      })),
    ),
}

function whatIsEmpty(inject: Inject): { keys: (string | number)[]; sentence: string }[] {
  if (inject.channel === 'log' && inject.fields.lines.length === 0)
    return [
      { keys: ['channel'], sentence: `Log \`${inject.id}\` has no lines: give it fields: lines.` },
    ]
  if (inject.channel !== 'dashboard') return []
  if (inject.fields.numbers.length === 0)
    return [
      {
        keys: ['channel'],
        sentence: `Dashboard \`${inject.id}\` has no numbers: give it fields: numbers.`,
      },
    ]
  return inject.fields.numbers.flatMap(({ label, series }, at) =>
    series !== undefined && series.length < 2
      ? [
          {
            keys: ['fields', 'numbers', at, 'series'],
            sentence: `The series of \`${label}\` has fewer than two values, which draws no line: add more or remove it.`,
          },
        ]
      : [],
  )
}
