import { isInPlay } from '../team-play.ts'
import type { Finding, Occurrence } from './finding.ts'

export const updateUnapproved: Finding = {
  key: 'update-unapproved',
  title: 'An update was sent without approval',
  occurrences: (play) =>
    play.team.updates
      .flatMap(({ audience, sent }): Occurrence[] => {
        if (!sent || sent.approved || !isInPlay(play, sent.moment)) return []
        const sentence = [{ seat: sent.seat }, ' sent an update to ', { audience }, ' unapproved.']
        return [{ sentence, events: [sent.moment.seq] }]
      })
      .sort((a, b) => (a.events[0] ?? 0) - (b.events[0] ?? 0)),
}
