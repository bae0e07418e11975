import { command } from '../command.ts'
import { nothing } from '../data.ts'

/** Asks the facilitator for time; a mark at the console, never a change of the clock. */
export const askForTime = command({
  name: 'ask-for-time',
  about: 'exercise',
  data: nothing,
  from: { seat: 'any' },
  when: ['running', 'paused'],
  right({ team, seat }) {
    return team.moments.asksForTime.some((ask) => ask.seat === seat && !ask.cleared)
      ? 'asked-already'
      : null
  },
  follows({ seat, event }) {
    return seat === null ? 'unknown-seat' : [event('time.asked', { seat })]
  },
})
