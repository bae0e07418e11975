import { z } from 'zod'
import { command } from '../command.ts'
import { seat } from '../data.ts'

/** The facilitator has seen that a seat asked for time. */
export const clearTimeAsk = command({
  name: 'clear-time-ask',
  about: 'seat',
  data: z.strictObject({ seat }),
  from: { facilitator: 'self', host: true },
  when: ['running', 'paused'],
  right({ team, data }) {
    return team.moments.asksForTime.some((ask) => ask.seat === data.seat && !ask.cleared)
      ? null
      : 'no-time-ask'
  },
  follows({ data, event }) {
    return [event('time.ask-cleared', data)]
  },
})
