import type { Form } from '../../scenario/schema.ts'
import { MINUTE, writeDuration } from '../../time/duration.ts'
import type { Finding, Rule } from '../rule.ts'

export const jumpRow: Rule = {
  code: 'jump-row',
  severity: 'error',
  about: 'A jump has no length, begins inside another jump, or begins after the end of play.',
  find: ({ forms }) => forms.flatMap(({ name, form }) => findings(name, form)),
}

function findings(name: string, form: Form): Finding[] {
  const inOrder = form.jumps.map((jump, index) => ({ ...jump, index })).sort((a, b) => a.at - b.at)
  let landingMs = -1
  let jumpedMs = 0
  return inOrder.flatMap(({ at, by, index }) => {
    const path = ['forms', name, 'jumps', index]
    const inside = at < landingMs
    const late = at - jumpedMs >= form.minutes * MINUTE
    landingMs = Math.max(landingMs, at + by)
    jumpedMs += by
    if (by <= 0)
      return [{ path: [...path, 'by'], sentence: 'The jump has no length: give by at least 1m.' }]
    if (inside)
      return [
        {
          path: [...path, 'at'],
          sentence: `The jump at ${writeDuration(at)} begins inside the one before: move it.`,
        },
      ]
    return late
      ? [
          {
            path: [...path, 'at'],
            sentence: `The jump at ${writeDuration(at)} comes when play is over: move it.`,
          },
        ]
      : []
  })
}
