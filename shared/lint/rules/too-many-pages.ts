import { pagesOn } from '../pages.ts'
import type { Rule } from '../rule.ts'

export const tooManyPages: Rule = {
  code: 'too-many-pages',
  severity: 'warning',
  about:
    'On the typical path more than a fifth of the injects are pages (attention 3); one is always allowed.',
  needs: 'all',
  find: ({ forms }) =>
    forms.flatMap((played) => {
      const pages = pagesOn(played).length
      const most = Math.max(1, Math.floor(played.path.injects.length / 5))
      if (pages <= most) return []
      return [
        {
          path: ['forms', played.name],
          atKey: true,
          sentence: `The ${played.name} form pages ${pages} times in ${played.path.injects.length} injects: at most ${most} fit, so lower the attention of some.`,
        },
      ]
    }),
}
