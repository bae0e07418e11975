import { z } from 'zod'
import { BUSINESS_AUTHORITIES } from '../../../words/authority.ts'
import { findSeat } from '../../state/seats.ts'
import { command } from '../command.ts'
import { seat } from '../data.ts'

/** Names who may approve beside the holders of the role, or nobody. */
export const nameDeputy = command({
  name: 'name-deputy',
  about: 'team',
  data: z.strictObject({ authority: z.enum(BUSINESS_AUTHORITIES), seat: seat.nullable() }),
  from: { seat: 'present', facilitator: 'self' },
  when: ['lobby'],
  facilitatorWhen: ['lobby', 'running', 'paused'],
  follows({ team, data, event }) {
    if (data.seat !== null && !findSeat(team.seats, data.seat)) return 'unknown-seat'
    return [event('seat.deputy-named', data)]
  },
})
