import { z } from 'zod'
import { findSeat } from '../../state/seats.ts'
import { command } from '../command.ts'
import { seat } from '../data.ts'

/** Marks a seat away, as in a flight or asleep. */
export const markUnavailable = command({
  name: 'mark-unavailable',
  about: 'seat',
  data: z.strictObject({ seat }),
  from: { facilitator: 'self', host: true },
  when: ['running', 'paused'],
  right({ team, data }) {
    const seat = findSeat(team.seats, data.seat)
    return !seat ? 'unknown-seat' : seat.unavailable ? 'away-already' : null
  },
  follows({ data, event }) {
    return [event('seat.unavailable', data)]
  },
})
