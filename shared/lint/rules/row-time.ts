import type { Path } from '../../scenario/problem.ts'
import type { Finding, Rule } from '../rule.ts'

export const rowTime: Rule = {
  code: 'row-time',
  severity: 'error',
  about: 'A row of a form says in no way, or in more than one, when its inject or decision comes.',
  find: ({ scenario, forms }) =>
    forms.flatMap(({ name, form }) => [
      ...form.injects.flatMap((row, index) =>
        findings({
          what: `Inject \`${row.inject}\` in the ${name} form`,
          row,
          ways: ['at', 'if', 'pool', 'hand'],
          own: scenario.injects.find(({ id }) => id === row.inject),
          path: ['forms', name, 'injects', index],
        }),
      ),
      ...form.decisions.flatMap((row, index) =>
        findings({
          what: `Decision \`${row.decision}\` in the ${name} form`,
          row,
          ways: ['at', 'if', 'with'],
          own: scenario.decisions.find(({ id }) => id === row.decision),
          path: ['forms', name, 'decisions', index],
        }),
      ),
    ]),
}

interface Row {
  what: string
  row: object
  /** Keys that say when; a row has one of them, or none where the thing itself has a condition. */
  ways: readonly string[]
  own: { if?: unknown } | undefined
  path: Path
}

function findings({ what, row, ways, own, path }: Row): Finding[] {
  const given = Object.keys(row).filter((key) => ways.includes(key))
  const [, second] = given
  if (second !== undefined)
    return [
      {
        path: [...path, second],
        atKey: true,
        sentence: `${what} has ${given.join(' and ')}: keep one of them.`,
      },
    ]
  if (given.length > 0 || own === undefined || own.if !== undefined) return []
  return [
    {
      path,
      sentence: `${what} has no time: give it ${ways.slice(0, -1).join(', ')} or ${ways.at(-1)}.`,
    },
  ]
}
