import { z } from 'zod'
import { command } from '../command.ts'
import { decision } from '../data.ts'
import { answerable } from './answerable.ts'

/** Lets a decision go; nobody owns it then. */
export const releaseClaim = command({
  name: 'release-claim',
  about: 'decision',
  data: z.strictObject({ decision }),
  from: { seat: 'present', facilitator: 'for' },
  when: ['running'],
  right({ team, seat, data }) {
    const decision = answerable(team, data.decision)
    if (typeof decision === 'string') return decision
    if (decision.claim.holder !== seat) return 'not-holder'
    return decision.claim.challenger === null ? null : 'contested'
  },
  follows({ seat, data, event }) {
    return seat === null
      ? 'unknown-seat'
      : [event('decision.released', { decision: data.decision, seat })]
  },
})
