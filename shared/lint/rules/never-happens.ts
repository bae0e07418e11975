import type { Rule } from '../rule.ts'
import { rowPath } from '../rows.ts'

export const neverHappens: Rule = {
  code: 'never-happens',
  severity: 'error',
  about: 'In a form, an inject or a decision waits for something that cannot become true there.',
  needs: 'links',
  find: ({ forms }) =>
    forms.flatMap((played) =>
      played.reach.impossible.map((item) => ({
        path: rowPath(played, item),
        sentence: `In the ${played.name} form ${item.kind} \`${item.id}\` can never come: what it waits for is not in this form, or cannot become true.`,
      })),
    ),
}
