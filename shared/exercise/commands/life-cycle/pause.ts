import { command } from '../command.ts'
import { nothing } from '../data.ts'

/** Stops the exercise clock; people may go on reading and writing. */
export const pause = command({
  name: 'pause',
  about: 'exercise',
  data: nothing,
  from: { facilitator: 'self', host: true },
  when: ['running'],
  follows({ by }) {
    return [{ type: 'exercise.paused', by, data: {} }]
  },
})
