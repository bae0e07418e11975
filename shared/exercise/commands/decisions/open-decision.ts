import { z } from 'zod'
import { opening } from '../../schedule/consequences.ts'
import { findDecision } from '../../state/decisions.ts'
import { command } from '../command.ts'
import { decision } from '../data.ts'

/** The facilitator asks a question that has not opened, or that a jump left out. */
export const openDecision = command({
  name: 'open-decision',
  about: 'decision',
  data: z.strictObject({ decision }),
  from: { facilitator: 'self' },
  when: ['running', 'paused'],
  right({ state, team, data }) {
    if (!state.scenario.decisions.some(({ id }) => id === data.decision)) return 'decision-not-open'
    return findDecision(team.decisions, data.decision) ? 'decision-open' : null
  },
  follows({ state, team, by, data }) {
    const decision = state.scenario.decisions.find(({ id }) => id === data.decision)
    return decision ? [{ ...opening(team, decision), by }] : 'decision-not-open'
  },
})
