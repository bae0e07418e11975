import { z } from 'zod'
import { command } from '../command.ts'
import { decision } from '../data.ts'
import { answerable } from './answerable.ts'

/** One of the two who claim a decision leaves it to the other. */
export const giveWay = command({
  name: 'give-way',
  about: 'decision',
  data: z.strictObject({ decision }),
  from: { seat: 'present', facilitator: 'for' },
  when: ['running'],
  right({ team, seat, data }) {
    const decision = answerable(team, data.decision)
    if (typeof decision === 'string') return decision
    const { holder, challenger } = decision.claim
    if (challenger === null) return 'no-contest'
    return seat === holder || seat === challenger ? null : 'not-a-party'
  },
  follows({ team, seat, data, event }) {
    const decision = answerable(team, data.decision)
    if (typeof decision === 'string') return decision
    const { holder, challenger } = decision.claim
    const other = seat === holder ? challenger : holder
    if (seat === null || other === null) return 'no-contest'
    return [event('decision.gave-way', { decision: data.decision, seat, holder: other })]
  },
})
