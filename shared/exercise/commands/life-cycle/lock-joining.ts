import { z } from 'zod'
import { command } from '../command.ts'

/** Nobody can join any more, or again. */
export const lockJoining = command({
  name: 'lock-joining',
  about: 'exercise',
  data: z.strictObject({ locked: z.boolean() }),
  from: { facilitator: 'self', host: true },
  when: ['lobby', 'running', 'paused', 'hotwash'],
  follows({ by, data }) {
    return [{ type: 'exercise.joining-locked', by, data }]
  },
})
