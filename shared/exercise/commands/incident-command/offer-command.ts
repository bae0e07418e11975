import { z } from 'zod'
import { commanderOf } from '../../state/ownership/authority.ts'
import { findSeat, isPresent } from '../../state/seats.ts'
import { command } from '../command.ts'
import { seat } from '../data.ts'

/** Offers command to somebody; it moves once they accept. */
export const offerCommand = command({
  name: 'offer-command',
  about: 'team',
  data: z.strictObject({ to: seat }),
  from: { seat: 'present', facilitator: 'for' },
  when: ['running'],
  right({ team, standing, seat }) {
    if (commanderOf(standing) !== seat) return 'not-commander'
    if (team.command.challenger !== null) return 'contested'
    return team.command.offeredTo === null ? null : 'already-offered'
  },
  follows({ team, seat, data, event }) {
    if (seat === null) return 'unknown-seat'
    if (data.to === seat) return 'to-yourself'
    if (!findSeat(team.seats, data.to)) return 'unknown-seat'
    if (!isPresent(team.seats, data.to)) return 'target-away'
    return [event('incident-command.offered', { seat, to: data.to })]
  },
})
