import { z } from 'zod'
import { command } from '../command.ts'

/** Shows or hides countdowns for everyone; due times stay, scores are the same. */
export const showCountdowns = command({
  name: 'show-countdowns',
  about: 'exercise',
  data: z.strictObject({ shown: z.boolean() }),
  from: { facilitator: 'self', host: true },
  when: ['lobby', 'running', 'paused'],
  follows({ by, data }) {
    return [{ type: 'exercise.countdowns-set', by, data }]
  },
})
