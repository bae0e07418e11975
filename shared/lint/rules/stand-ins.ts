import type { Rule } from '../rule.ts'

export const standIns: Rule = {
  code: 'stand-ins',
  severity: 'error',
  about: 'The else list of a role names the role itself, or another one twice.',
  find: ({ scenario }) =>
    scenario.roles.flatMap((role, index) =>
      role.else.flatMap((standIn, at) => {
        const path = ['roles', index, 'else', at]
        if (standIn === role.id)
          return [{ path, sentence: `Role \`${role.id}\` cannot stand in for itself: remove it.` }]
        const repeated = role.else.indexOf(standIn) < at
        return repeated
          ? [{ path, sentence: `Role \`${role.id}\` names \`${standIn}\` twice: remove one.` }]
          : []
      }),
    ),
}
