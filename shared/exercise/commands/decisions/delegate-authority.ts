import { z } from 'zod'
import { mayApprove, mayDelegate } from '../../state/ownership/authority.ts'
import { findSeat } from '../../state/seats.ts'
import { command } from '../command.ts'
import { seat, decision } from '../data.ts'
import { answerable } from './answerable.ts'

/** Lets somebody decide this one; by who has the authority in their own right, or by the facilitator for someone outside the room. */
export const delegateAuthority = command({
  name: 'delegate-authority',
  about: 'decision',
  data: z.strictObject({ decision, to: seat }),
  from: { seat: 'present', facilitator: 'both' },
  when: ['running'],
  facilitatorWhen: ['running', 'paused'],
  right({ team, standing, seat, data }) {
    const decision = answerable(team, data.decision)
    if (typeof decision === 'string') return decision
    return seat === null || mayDelegate(standing, seat, decision.authority) ? null : 'no-authority'
  },
  follows({ team, standing, seat, data, event }) {
    const decision = answerable(team, data.decision)
    if (typeof decision === 'string') return decision
    if (data.to === seat) return 'to-yourself'
    if (!findSeat(team.seats, data.to)) return 'unknown-seat'
    if (mayApprove(standing, data.to, decision)) return 'approves-already'
    return [event('decision.delegated', { decision: data.decision, seat, to: data.to })]
  },
})
