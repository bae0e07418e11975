import { z } from 'zod'
import { command } from '../command.ts'
import { decision } from '../data.ts'
import { answerable } from './answerable.ts'

/** Accepts a decision that was offered or assigned; the authority comes with it if the giver had it. */
export const acceptDecision = command({
  name: 'accept-decision',
  about: 'decision',
  data: z.strictObject({ decision }),
  from: { seat: 'present', facilitator: 'for' },
  when: ['running'],
  right({ team, seat, data }) {
    const decision = answerable(team, data.decision)
    if (typeof decision === 'string') return decision
    if (!decision.claim.offers.some((offer) => offer.to === seat)) return 'no-offer'
    return decision.claim.challenger === null ? null : 'contested'
  },
  follows({ team, seat, data, event }) {
    const decision = answerable(team, data.decision)
    if (typeof decision === 'string') return decision
    if (seat === null) return 'unknown-seat'
    const delegated = decision.claim.offers.some((offer) => offer.to === seat && offer.delegates)
    return [event('decision.accepted', { decision: data.decision, seat, delegated })]
  },
})
