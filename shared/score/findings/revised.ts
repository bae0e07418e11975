import type { Answered } from '../../exercise/state/decisions.ts'
import { evidence } from '../evidence.ts'
import { madeDecisions } from './finding.ts'
import type { Finding, MadeDecision, Occurrence } from './finding.ts'

export const revised: Finding = {
  key: 'revised',
  title: 'A decision was revised to another option',
  occurrences: (play) => madeDecisions(play).flatMap(changes),
}

/** Each version whose option differs from the one before it. */
function changes({ id, made, revisions }: MadeDecision): Occurrence[] {
  const versions: Answered[] = [made, ...revisions]
  return revisions.flatMap((version, index): Occurrence[] => {
    const before = versions[index]
    if (!before?.option || !version.option || before.option === version.option) return []
    const options = [{ option: before.option, of: id }, ' to ', { option: version.option, of: id }]
    const sentence = [{ decision: id }, ' was revised from ', ...options, '.']
    return [{ sentence, events: evidence(before.moment.seq, version.moment.seq) }]
  })
}
