import type { Rule } from '../rule.ts'

export const noForm: Rule = {
  code: 'no-form',
  severity: 'error',
  about: 'The scenario has no form, so it cannot be played.',
  find: ({ forms }) =>
    forms.length > 0
      ? []
      : [{ path: ['forms'], sentence: 'The scenario has no form: add taster, short or full.' }],
}
