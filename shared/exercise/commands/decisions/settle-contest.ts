import { z } from 'zod'
import { commanderOf } from '../../state/ownership/authority.ts'
import { command } from '../command.ts'
import { seat, decision } from '../data.ts'
import { answerable } from './answerable.ts'

/** Whoever has command says which of two claims holds; the facilitator where nobody has. */
export const settleContest = command({
  name: 'settle-contest',
  about: 'decision',
  data: z.strictObject({ decision, seat }),
  from: { seat: 'present', facilitator: 'both', host: true },
  when: ['running'],
  facilitatorWhen: ['running', 'paused'],
  right({ state, team, standing, seat, actor, data }) {
    const decision = answerable(team, data.decision)
    if (typeof decision === 'string') return decision
    if (decision.claim.challenger === null) return 'no-contest'
    const commander = commanderOf(standing)
    if (commander !== null) return commander === seat ? null : 'commander-settles'
    const forNobody =
      seat === null || (actor.kind === 'seat' && actor.host && !state.setup.facilitated)
    return forNobody ? null : 'not-commander'
  },
  follows({ team, data, event }) {
    const decision = answerable(team, data.decision)
    if (typeof decision === 'string') return decision
    const { holder, challenger } = decision.claim
    if (data.seat !== holder && data.seat !== challenger) return 'not-a-party'
    return [
      event('decision.settled', { decision: data.decision, holder: data.seat, because: 'word' }),
    ]
  },
})
