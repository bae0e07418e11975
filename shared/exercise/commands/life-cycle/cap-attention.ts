import { z } from 'zod'
import { command } from '../command.ts'

/** No inject asks louder than this from now on. */
export const capAttention = command({
  name: 'cap-attention',
  about: 'exercise',
  data: z.strictObject({ cap: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]) }),
  from: { facilitator: 'self', host: true },
  when: ['lobby', 'running', 'paused'],
  follows({ by, data }) {
    return [{ type: 'exercise.attention-capped', by, data }]
  },
})
