import { findSeat } from '../../state/seats.ts'
import { command } from '../command.ts'
import { nothing } from '../data.ts'

/** A person goes; the seat keeps its roles. */
export const leaveSeat = command({
  name: 'leave-seat',
  about: 'exercise',
  data: nothing,
  from: { seat: 'any', facilitator: 'for' },
  when: ['lobby', 'running', 'paused', 'hotwash'],
  right({ team, seat }) {
    const person = seat === null ? undefined : findSeat(team.seats, seat)?.person
    return person === 'present' || person === 'waiting' ? null : 'seat-free'
  },
  follows({ seat, event }) {
    return seat === null ? 'unknown-seat' : [event('seat.left', { seat })]
  },
})
