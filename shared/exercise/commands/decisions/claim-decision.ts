import { z } from 'zod'
import { mayDelegate } from '../../state/ownership/authority.ts'
import { isPresent } from '../../state/seats.ts'
import { command } from '../command.ts'
import { decision } from '../data.ts'
import { answerable } from './answerable.ts'

/** Says: I own this. Whoever was asked for the authority may also take it from its holder. */
export const claimDecision = command({
  name: 'claim-decision',
  about: 'decision',
  data: z.strictObject({ decision }),
  from: { seat: 'present', facilitator: 'for' },
  when: ['running'],
  right({ team, standing, seat, data }) {
    const decision = answerable(team, data.decision)
    if (typeof decision === 'string') return decision
    const { holder, challenger, asked } = decision.claim
    if (challenger !== null) return 'contested'
    if (holder === null || !isPresent(team.seats, holder)) return null
    if (holder === seat) return 'yours-already'
    return asked && seat !== null && mayDelegate(standing, seat, decision.authority) ? null : 'held'
  },
  follows({ seat, data, event }) {
    return seat === null
      ? 'unknown-seat'
      : [event('decision.claimed', { decision: data.decision, seat })]
  },
})
