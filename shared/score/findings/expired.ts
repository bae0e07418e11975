import { evidence } from '../evidence.ts'
import type { Finding, Occurrence } from './finding.ts'

export const expired: Finding = {
  key: 'expired',
  title: 'A decision was not made by its deadline',
  occurrences: ({ team }) =>
    team.decisions.opened
      .filter(({ end }) => end === 'expired')
      .map(({ id, ended, made }): Occurrence => ({
        sentence: [
          { decision: id },
          made ? ' was made after its deadline.' : ' passed its deadline and was never made.',
        ],
        events: evidence(ended?.seq, made?.moment.seq),
      })),
}
