import { SECOND } from '../../time/duration.ts'
import { evidence } from '../evidence.ts'
import { madeDecisions } from './finding.ts'
import type { Finding, Occurrence } from './finding.ts'

/** Played time in which hardly anybody reads a question. */
const HASTY = 10 * SECOND

export const hasty: Finding = {
  key: 'hasty',
  title: 'A decision was made within 10 seconds of opening',
  occurrences: (play) =>
    madeDecisions(play).flatMap(({ id, opened, made }): Occurrence[] => {
      const lengthMs = made.moment.playedMs - opened.playedMs
      if (lengthMs > HASTY) return []
      const sentence = [{ decision: id }, ' was made ', { lengthMs }, ' after it opened.']
      return [{ sentence, events: evidence(opened.seq, made.moment.seq) }]
    }),
}
