import type { FreeText } from '../../exercise/events/data.ts'
import { madeDecisions } from './finding.ts'
import type { Finding, Occurrence } from './finding.ts'

export const noRationale: Finding = {
  key: 'no-rationale',
  title: 'A decision was made without a rationale',
  occurrences: (play) =>
    madeDecisions(play)
      .filter(({ made }) => isEmpty(made.rationale))
      .map(({ id, made }): Occurrence => ({
        sentence: [{ decision: id }, ' was made without a reason on record.'],
        events: [made.moment.seq],
      })),
}

/** An erased text was one. */
function isEmpty(text: FreeText | null): boolean {
  return text === null || ('text' in text && text.text.trim() === '')
}
