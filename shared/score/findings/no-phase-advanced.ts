import { evidence } from '../evidence.ts'
import type { Finding } from './finding.ts'

export const noPhaseAdvanced: Finding = {
  key: 'no-phase-advanced',
  title: 'No phase was advanced by the team',
  occurrences({ team, end }) {
    const { entries } = team.phases
    if (entries.some(({ because }) => because === 'gate')) return []
    const byHand = entries.filter(({ because }) => because === 'by-hand')
    const sentence =
      byHand.length > 0
        ? ['Phases advanced only by the facilitator’s hand.']
        : ['No gate of a phase was passed.']
    return [{ sentence, events: evidence(...byHand.map(({ moment }) => moment.seq), end.seq) }]
  },
}
