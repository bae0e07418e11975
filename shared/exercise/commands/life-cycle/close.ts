import { command } from '../command.ts'
import { nothing } from '../data.ts'

/** Closes the exercise: the score is final. */
export const close = command({
  name: 'close',
  about: 'exercise',
  data: nothing,
  from: { facilitator: 'self', host: true },
  when: ['hotwash'],
  follows({ by }) {
    return [{ type: 'exercise.closed', by, data: {} }]
  },
})
