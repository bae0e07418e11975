import { z } from 'zod'
import { command } from '../command.ts'
import { decision } from '../data.ts'
import { answerable } from './answerable.ts'

/** The facilitator takes an open decision out; it is left out of the score. */
export const withdrawDecision = command({
  name: 'withdraw-decision',
  about: 'decision',
  data: z.strictObject({ decision }),
  from: { facilitator: 'self' },
  when: ['running', 'paused'],
  right({ team, data }) {
    const decision = answerable(team, data.decision)
    if (typeof decision === 'string') return decision
    return decision.end === null ? null : 'decision-expired'
  },
  follows({ data, event }) {
    return [
      event('decision.withdrawn', {
        decision: data.decision,
        option: null,
        answer: null,
        verdict: null,
      }),
    ]
  },
})
