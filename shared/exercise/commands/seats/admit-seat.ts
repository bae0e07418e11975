import { z } from 'zod'
import { findSeat } from '../../state/seats.ts'
import { command } from '../command.ts'
import { seat } from '../data.ts'

/** Lets a waiting person in; nobody waits where nobody facilitates. */
export const admitSeat = command({
  name: 'admit-seat',
  about: 'seat',
  data: z.strictObject({ seat }),
  from: { facilitator: 'self' },
  when: ['lobby', 'running', 'paused', 'hotwash'],
  right({ team, data }) {
    return findSeat(team.seats, data.seat)?.person === 'waiting' ? null : 'not-waiting'
  },
  follows({ data, event }) {
    return [event('seat.admitted', data)]
  },
})
