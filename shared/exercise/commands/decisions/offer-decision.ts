import { z } from 'zod'
import { mayDelegate } from '../../state/ownership/authority.ts'
import { command } from '../command.ts'
import { seat, decision } from '../data.ts'
import { answerable } from './answerable.ts'
import { cannotReceive } from './receiver.ts'

/** The holder offers a decision to somebody; nothing changes until they accept. */
export const offerDecision = command({
  name: 'offer-decision',
  about: 'decision',
  data: z.strictObject({ decision, to: seat }),
  from: { seat: 'present', facilitator: 'for' },
  when: ['running'],
  right({ team, seat, data }) {
    const decision = answerable(team, data.decision)
    if (typeof decision === 'string') return decision
    const { holder, challenger, offers } = decision.claim
    if (holder !== seat) return 'not-holder'
    if (challenger !== null) return 'contested'
    return offers.some((offer) => offer.by === seat) ? 'already-offered' : null
  },
  follows({ team, standing, seat, data, event }) {
    const decision = answerable(team, data.decision)
    if (typeof decision === 'string') return decision
    if (seat === null) return 'unknown-seat'
    const refusal = cannotReceive(team, data.to, seat)
    if (refusal) return refusal
    const delegates = mayDelegate(standing, seat, decision.authority)
    return [event('decision.offered', { decision: data.decision, seat, to: data.to, delegates })]
  },
})
