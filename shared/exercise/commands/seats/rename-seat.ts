import { z } from 'zod'
import { findSeat } from '../../state/seats.ts'
import { command } from '../command.ts'
import { personName, seat } from '../data.ts'

/** Gives the person in a seat another name. */
export const renameSeat = command({
  name: 'rename-seat',
  about: 'seat',
  data: z.strictObject({ seat, name: personName }),
  from: { seat: 'any', facilitator: 'self' },
  when: ['lobby', 'running', 'paused', 'hotwash'],
  right({ team, actor, data }) {
    if (!findSeat(team.seats, data.seat)) return 'unknown-seat'
    return actor.kind === 'seat' && actor.seat !== data.seat ? 'not-yours' : null
  },
  follows({ data, event }) {
    return {
      events: [event('seat.renamed', { seat: data.seat })],
      names: { [data.seat]: data.name },
    }
  },
})
