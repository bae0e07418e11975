import { MINUTE } from '../../time/duration.ts'
import { crowds } from '../crowds.ts'
import { pagesOn } from '../pages.ts'
import type { Rule } from '../rule.ts'
import { rowPath } from '../rows.ts'

export const pagesTooClose: Rule = {
  code: 'pages-too-close',
  severity: 'warning',
  about: 'On the typical path two pages (attention 3) come within ten minutes.',
  needs: 'all',
  find: ({ forms }) =>
    forms.flatMap((played) =>
      crowds(pagesOn(played), 1, 10 * MINUTE).map(({ last, ids }) => ({
        path: rowPath(played, { kind: 'inject', id: last.id }),
        sentence: `In the ${played.name} form the pages ${ids} come within ten minutes: give one a lower attention, or move it.`,
      })),
    ),
}
