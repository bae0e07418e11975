import { goalsOutOfReach } from '../goals.ts'
import type { Rule } from '../rule.ts'

export const goalNotInForm: Rule = {
  code: 'goal-not-in-form',
  severity: 'warning',
  about:
    'A gate or a milestone cannot become true in the short or the full form; a taster may end early.',
  needs: 'links',
  find: (subject) =>
    goalsOutOfReach(subject)
      .filter(({ inForms }) => inForms.length < subject.forms.length)
      .flatMap(({ title, path, inForms }) =>
        inForms
          .filter((name) => name !== 'taster')
          .map((name) => ({
            path,
            sentence: `${title} can never become true in the ${name} form: list there what it asks for, or ask for something else.`,
          })),
      ),
}
