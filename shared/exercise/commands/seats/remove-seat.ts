import { z } from 'zod'
import { findSeat } from '../../state/seats.ts'
import { command } from '../command.ts'
import { seat } from '../data.ts'

/** Frees a seat; its device is sent away. */
export const removeSeat = command({
  name: 'remove-seat',
  about: 'seat',
  data: z.strictObject({ seat }),
  from: { facilitator: 'self', host: true },
  when: ['lobby', 'running', 'paused', 'hotwash'],
  right({ team, data }) {
    const person = findSeat(team.seats, data.seat)?.person
    return person === undefined ? 'unknown-seat' : person === 'free' ? 'seat-free' : null
  },
  follows({ data, event }) {
    return { events: [event('seat.removed', data)], names: { [data.seat]: null } }
  },
})
