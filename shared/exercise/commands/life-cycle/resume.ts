import { command } from '../command.ts'
import { nothing } from '../data.ts'

/** Lets the exercise clock run on. */
export const resume = command({
  name: 'resume',
  about: 'exercise',
  data: nothing,
  from: { facilitator: 'self', host: true },
  when: ['paused'],
  follows({ by }) {
    return [{ type: 'exercise.resumed', by, data: {} }]
  },
})
