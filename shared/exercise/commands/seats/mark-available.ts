import { z } from 'zod'
import { findSeat } from '../../state/seats.ts'
import { command } from '../command.ts'
import { seat } from '../data.ts'

/** Marks a seat back. */
export const markAvailable = command({
  name: 'mark-available',
  about: 'seat',
  data: z.strictObject({ seat }),
  from: { facilitator: 'self', host: true },
  when: ['running', 'paused'],
  right({ team, data }) {
    const seat = findSeat(team.seats, data.seat)
    return !seat ? 'unknown-seat' : seat.unavailable ? null : 'here-already'
  },
  follows({ data, event }) {
    return [event('seat.available', data)]
  },
})
