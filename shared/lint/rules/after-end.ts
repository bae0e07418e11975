import { writeDuration } from '../../time/duration.ts'
import { playedTime } from '../path/played-time.ts'
import type { Rule } from '../rule.ts'
import { timedRows } from '../rows.ts'

export const afterEnd: Rule = {
  code: 'after-end',
  severity: 'error',
  about: 'A timed inject comes after the end of play, or a timed decision opens at it or after it.',
  find: ({ forms }) =>
    forms.flatMap((played) =>
      timedRows(played)
        .filter(({ kind, atMs }) => {
          const leftMs = played.frozen.playMs - (playedTime(played.frozen.jumps, atMs) ?? 0)
          return kind === 'decision' ? leftMs <= 0 : leftMs < 0
        })
        .map(({ kind, id, atMs, path }) => ({
          path,
          sentence: `In the ${played.name} form ${kind} \`${id}\` at ${writeDuration(atMs)} comes when play is over: move it, or make the form longer.`,
        })),
    ),
}
