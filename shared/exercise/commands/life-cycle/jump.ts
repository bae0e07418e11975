import { z } from 'zod'
import { HOUR } from '../../../time/duration.ts'
import { jumpOver } from '../../schedule/jump.ts'
import { command } from '../command.ts'
import { shortText, length } from '../data.ts'

/** Moves the exercise clock forward; no time is played. What it passes over is left out, or delivered at the landing. */
export const jump = command({
  name: 'jump',
  about: 'exercise',
  data: z.strictObject({
    by: length.pipe(
      z
        .number()
        .int()
        .min(1_000)
        .max(7 * 24 * HOUR),
    ),
    deliver: z.boolean().default(false),
    say: shortText.optional(),
  }),
  from: { facilitator: 'self', host: true },
  when: ['running', 'paused'],
  follows({ state, by, data, atMs }) {
    return [jumpOver(state, { atMs, byMs: data.by, say: data.say ?? null }, data.deliver, by)]
  },
})
