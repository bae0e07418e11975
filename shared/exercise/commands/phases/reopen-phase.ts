import { z } from 'zod'
import { PLAYED_PHASES } from '../../../words/phase.ts'
import { commanderOf } from '../../state/ownership/authority.ts'
import { nextPhase } from '../../state/phases/phase-chart.ts'
import { command } from '../command.ts'
import { longText } from '../data.ts'

/** Whoever has command, or the facilitator, goes back to an earlier phase with a reason. */
export const reopenPhase = command({
  name: 'reopen-phase',
  about: 'team',
  data: z.strictObject({ phase: z.enum(PLAYED_PHASES), reason: longText }),
  from: { seat: 'present', facilitator: 'both' },
  when: ['running'],
  facilitatorWhen: ['running', 'paused'],
  right({ standing, seat }) {
    return seat === null || commanderOf(standing) === seat ? null : 'not-commander'
  },
  follows({ team, data, free, event }) {
    const phase = nextPhase(team.phases.now, { type: 'reopen', phase: data.phase })
    if (!phase) return 'not-earlier'
    return [event('phase.reopened', { phase, reason: free(data.reason), because: 'by-hand' })]
  },
})
