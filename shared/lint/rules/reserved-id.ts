import type { Rule } from '../rule.ts'

/** Hotwash numbers what is made in play, and calls some things by name, in one space with authored ids. */
const NUMBERED = /^(?:team|seat|task|update|message|follow-up|note|moment)-\d+$/
const NAMES = new Set([
  'command',
  'everyone',
  'facilitator',
  'observer',
  'schedule',
  'server',
  'host',
])

export const reservedId: Rule = {
  code: 'reserved-id',
  severity: 'error',
  about: 'An id is one that Hotwash gives itself, such as `command` or `task-2`.',
  find: ({ definitions }) =>
    definitions
      .filter(({ id }) => NAMES.has(id) || NUMBERED.test(id))
      .map(({ id, path }) => ({
        path,
        sentence: `The id \`${id}\` is one that Hotwash gives itself in play: choose another.`,
      })),
}
