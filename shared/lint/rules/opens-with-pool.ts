import type { Rule } from '../rule.ts'

export const opensWithPool: Rule = {
  code: 'opens-with-pool',
  severity: 'warning',
  about:
    'A decision opens with an inject of the pool, so it opens only if the facilitator sends that.',
  find: ({ forms }) =>
    forms.flatMap(({ name, form }) =>
      form.decisions.flatMap((row, index) => {
        const inject = form.injects.find((each) => each.inject === row.with)
        if (row.with === undefined || inject?.pool !== true) return []
        return [
          {
            path: ['forms', name, 'decisions', index, 'with'],
            sentence: `Decision \`${row.decision}\` opens only if somebody sends \`${row.with}\` from the pool: give it at or if.`,
          },
        ]
      }),
    ),
}
