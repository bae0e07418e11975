import { z } from 'zod'
import { command } from '../command.ts'
import { decision } from '../data.ts'
import { answerable } from './answerable.ts'

/** Declines a decision that was offered or assigned. */
export const declineDecision = command({
  name: 'decline-decision',
  about: 'decision',
  data: z.strictObject({ decision }),
  from: { seat: 'present', facilitator: 'for' },
  when: ['running'],
  right({ team, seat, data }) {
    const decision = answerable(team, data.decision)
    if (typeof decision === 'string') return decision
    return decision.claim.offers.some((offer) => offer.to === seat) ? null : 'no-offer'
  },
  follows({ seat, data, event }) {
    return seat === null
      ? 'unknown-seat'
      : [event('decision.declined', { decision: data.decision, seat })]
  },
})
