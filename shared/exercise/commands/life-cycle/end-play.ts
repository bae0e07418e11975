import { endOfPlay } from '../../schedule/due.ts'
import { command } from '../command.ts'
import { nothing } from '../data.ts'

/** Ends play for all teams and begins the hot wash. */
export const endPlay = command({
  name: 'end-play',
  about: 'exercise',
  data: nothing,
  from: { facilitator: 'self', host: true },
  when: ['running', 'paused'],
  follows({ state, by }) {
    return endOfPlay(state, 'by-hand', by)
  },
})
