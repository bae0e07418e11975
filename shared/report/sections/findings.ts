import { findingsOf } from '../../score/findings/findings.ts'
import type { Account } from '../account.ts'
import type { TeamDebrief } from '../debrief.ts'
import { inWords } from '../naming.ts'

/** A row for each occurrence, in the order of the kinds of finding. */
export function findingRows(account: Account): TeamDebrief['findings'] {
  return findingsOf(account.play).flatMap(({ finding, occurrences }) =>
    occurrences.map(({ sentence, events }) => ({
      key: finding.key,
      title: finding.title,
      sentence: inWords(account, sentence),
      events,
    })),
  )
}
