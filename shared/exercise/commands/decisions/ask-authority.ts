import { z } from 'zod'
import { mayApprove } from '../../state/ownership/authority.ts'
import { command } from '../command.ts'
import { decision } from '../data.ts'
import { answerable } from './answerable.ts'

/** A holder without the authority asks those who have it. */
export const askAuthority = command({
  name: 'ask-authority',
  about: 'decision',
  data: z.strictObject({ decision }),
  from: { seat: 'present', facilitator: 'for' },
  when: ['running'],
  right({ team, standing, seat, data }) {
    const decision = answerable(team, data.decision)
    if (typeof decision === 'string') return decision
    if (seat === null || decision.claim.holder !== seat) return 'not-holder'
    if (mayApprove(standing, seat, decision)) return 'approves-already'
    return decision.claim.asked ? 'asked-already' : null
  },
  follows({ seat, data, event }) {
    return seat === null
      ? 'unknown-seat'
      : [event('decision.authority-asked', { decision: data.decision, seat })]
  },
})
