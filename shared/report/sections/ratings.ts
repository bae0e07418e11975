import { readText } from '../../exercise/events/data.ts'
import { ratingsOf } from '../../score/ratings.ts'
import type { PlayedPhase } from '../../words/phase.ts'
import type { Account } from '../account.ts'
import type { TeamDebrief } from '../debrief.ts'
import { byName, inWords } from '../naming.ts'

/** Functions of the NIST Cybersecurity Framework 2.0 that a phase shows evidence for. */
const CSF: Record<PlayedPhase, string[]> = {
  identification: ['Detect'],
  containment: ['Respond'],
  eradication: ['Respond'],
  recovery: ['Recover'],
}

/** Per played phase what the log suggests and why, and what a person made of it. */
export function ratings(account: Account): TeamDebrief['ratings'] {
  const { play, score } = account
  return ratingsOf(play, score).map(({ phase, suggested, why, events, confirmed }) => {
    const last = play.team.phases.ratings.findLast((each) => each.phase === phase)
    return {
      phase,
      suggested,
      why: inWords(account, why),
      events,
      confirmed,
      confirmedBy: last ? byName(account, last.by) : null,
      observed: last?.evidence ? readText(last.evidence) : null,
      csf: CSF[phase],
    }
  })
}
