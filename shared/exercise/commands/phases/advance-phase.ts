import { nextPhase } from '../../state/phases/phase-chart.ts'
import { command } from '../command.ts'
import { nothing } from '../data.ts'

/** The facilitator moves a team on to its next phase. */
export const advancePhase = command({
  name: 'advance-phase',
  about: 'team',
  data: nothing,
  from: { facilitator: 'self' },
  when: ['running', 'paused'],
  right({ team }) {
    return nextPhase(team.phases.now, { type: 'advance' }) ? null : 'no-next-phase'
  },
  follows({ team, event }) {
    const phase = nextPhase(team.phases.now, { type: 'advance' })
    return phase ? [event('phase.entered', { phase, because: 'by-hand' })] : 'no-next-phase'
  },
})
