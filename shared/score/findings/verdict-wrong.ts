import { verdictOf } from '../../exercise/state/record.ts'
import { evidence } from '../evidence.ts'
import type { Finding } from './finding.ts'

export const verdictWrong: Finding = {
  key: 'verdict-wrong',
  title: 'The verdict went against what was really going on',
  occurrences({ state, team }) {
    const { kind } = state.scenario.truth
    const wrong = kind === 'incident' ? 'stood-down' : 'confirmed'
    if (verdictOf(team.record) !== wrong) return []
    const sentence = [
      kind === 'incident'
        ? 'It was an incident, and it was stood down.'
        : 'It was a false alarm, and it was confirmed.',
    ]
    return [{ sentence, events: evidence(team.record.verdict?.moment.seq) }]
  },
}
