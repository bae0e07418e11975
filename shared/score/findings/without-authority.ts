import { madeDecisions } from './finding.ts'
import type { Finding, Occurrence } from './finding.ts'

export const withoutAuthority: Finding = {
  key: 'without-authority',
  title: 'A decision was made without the authority for it',
  occurrences: (play) =>
    madeDecisions(play)
      .filter(({ made }) => !made.authorised)
      .map(({ id, made }): Occurrence => ({
        sentence: [
          { seat: made.seat },
          ' made ',
          { decision: id },
          ' without the authority for it.',
        ],
        events: [made.moment.seq],
      })),
}
