import { MINUTE, writeDuration } from '../../time/duration.ts'
import type { Rule } from '../rule.ts'
import { rowPath } from '../rows.ts'

const LEAST_MS = 2 * MINUTE

export const targetShort: Rule = {
  code: 'target-short',
  severity: 'warning',
  about: 'In the full form a target is shorter than two minutes, too short to talk.',
  find: ({ forms }) =>
    forms
      .filter(({ name }) => name === 'full')
      .flatMap((played) =>
        played.frozen.decisions
          .filter(({ targetMs }) => targetMs < LEAST_MS)
          .map(({ id, targetMs }) => ({
            path: rowPath(played, { kind: 'decision', id }),
            sentence: `The target of \`${id}\` is ${writeDuration(targetMs)} in the full form: give people at least 2m.`,
          })),
      ),
}
