import { goalsOutOfReach } from '../goals.ts'
import type { Rule } from '../rule.ts'

export const goalNever: Rule = {
  code: 'goal-never',
  severity: 'error',
  about: 'A gate or a milestone can become true in none of the forms.',
  needs: 'links',
  find: (subject) =>
    goalsOutOfReach(subject)
      .filter(({ inForms }) => inForms.length === subject.forms.length)
      .map(({ title, path }) => ({
        path,
        sentence: `${title} can become true in no form: let it ask for something that can happen.`,
      })),
}
