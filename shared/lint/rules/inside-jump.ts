import { writeDuration } from '../../time/duration.ts'
import { playedTime } from '../path/played-time.ts'
import type { Rule } from '../rule.ts'
import { timedRows } from '../rows.ts'

export const insideJump: Rule = {
  code: 'inside-jump',
  severity: 'warning',
  about:
    'A timed inject or decision falls into a jump, which leaves it out unless the facilitator has it delivered.',
  find: ({ forms }) =>
    forms.flatMap((played) =>
      timedRows(played)
        .filter(({ atMs }) => playedTime(played.frozen.jumps, atMs) === null)
        .map(({ kind, id, atMs, path }) => ({
          path,
          sentence: `In the ${played.name} form a jump passes over ${kind} \`${id}\` at ${writeDuration(atMs)} and leaves it out: move one of them.`,
        })),
    ),
}
