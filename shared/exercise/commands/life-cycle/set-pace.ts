import { z } from 'zod'
import { MAX_PACE, MIN_PACE } from '../../../time/exercise-clock.ts'
import { command } from '../command.ts'

/** How many authored seconds pass in a real one. */
export const setPace = command({
  name: 'set-pace',
  about: 'exercise',
  data: z.strictObject({ pace: z.number().min(MIN_PACE).max(MAX_PACE) }),
  from: { facilitator: 'self', host: true },
  when: ['lobby', 'running', 'paused'],
  follows({ by, data }) {
    return [{ type: 'exercise.paced', by, data: { pace: data.pace } }]
  },
})
