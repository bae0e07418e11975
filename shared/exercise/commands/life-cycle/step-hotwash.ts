import { z } from 'zod'
import { HOTWASH_STEPS } from '../../../words/hotwash.ts'
import { command } from '../command.ts'

/** Moves the hot wash on to a step, or back. */
export const stepHotwash = command({
  name: 'step-hotwash',
  about: 'exercise',
  data: z.strictObject({ step: z.enum(HOTWASH_STEPS) }),
  from: { facilitator: 'self', host: true },
  when: ['hotwash'],
  follows({ by, data }) {
    return [{ type: 'exercise.stepped', by, data }]
  },
})
