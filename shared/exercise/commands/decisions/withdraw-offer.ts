import { z } from 'zod'
import { command } from '../command.ts'
import { decision } from '../data.ts'
import { answerable } from './answerable.ts'

/** Takes an offer or assignment back. */
export const withdrawOffer = command({
  name: 'withdraw-offer',
  about: 'decision',
  data: z.strictObject({ decision }),
  from: { seat: 'present', facilitator: 'for' },
  when: ['running'],
  right({ team, seat, data }) {
    const decision = answerable(team, data.decision)
    if (typeof decision === 'string') return decision
    return decision.claim.offers.some((offer) => offer.by === seat) ? null : 'no-offer'
  },
  follows({ seat, data, event }) {
    return seat === null
      ? 'unknown-seat'
      : [event('decision.offer-withdrawn', { decision: data.decision, seat })]
  },
})
