import { z } from 'zod'
import { commanderOf, mayDelegate } from '../../state/ownership/authority.ts'
import { command } from '../command.ts'
import { seat, decision } from '../data.ts'
import { answerable } from './answerable.ts'
import { cannotReceive } from './receiver.ts'

/** Whoever has command gives a decision to somebody; nothing changes until they accept. */
export const assignDecision = command({
  name: 'assign-decision',
  about: 'decision',
  data: z.strictObject({ decision, to: seat }),
  from: { seat: 'present', facilitator: 'for' },
  when: ['running'],
  right({ team, standing, seat, data }) {
    const decision = answerable(team, data.decision)
    if (typeof decision === 'string') return decision
    if (commanderOf(standing) !== seat) return 'not-commander'
    if (decision.claim.challenger !== null) return 'contested'
    return decision.claim.offers.some((offer) => offer.by === seat) ? 'already-offered' : null
  },
  follows({ team, standing, seat, data, event }) {
    const decision = answerable(team, data.decision)
    if (typeof decision === 'string') return decision
    if (seat === null) return 'unknown-seat'
    const refusal = cannotReceive(team, data.to, seat)
    if (refusal) return refusal
    if (decision.claim.holder === data.to) return 'holds-it'
    const delegates = mayDelegate(standing, seat, decision.authority)
    return [event('decision.assigned', { decision: data.decision, seat, to: data.to, delegates })]
  },
})
