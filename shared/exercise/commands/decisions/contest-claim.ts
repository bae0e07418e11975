import { z } from 'zod'
import { isPresent } from '../../state/seats.ts'
import { command } from '../command.ts'
import { decision } from '../data.ts'
import { answerable } from './answerable.ts'

/** Says: this is mine, against a claim that is held. */
export const contestClaim = command({
  name: 'contest-claim',
  about: 'decision',
  data: z.strictObject({ decision }),
  from: { seat: 'present', facilitator: 'for' },
  when: ['running'],
  right({ team, seat, data }) {
    const decision = answerable(team, data.decision)
    if (typeof decision === 'string') return decision
    const { holder, challenger } = decision.claim
    if (holder === null) return 'not-held'
    if (holder === seat) return 'yours-already'
    if (!isPresent(team.seats, holder)) return 'holder-away'
    return challenger === null ? null : 'third-contest'
  },
  follows({ seat, data, event }) {
    return seat === null
      ? 'unknown-seat'
      : [event('decision.contested', { decision: data.decision, seat })]
  },
})
