import { isInPlay } from '../team-play.ts'
import { isCommanderAtWork } from './commander-at-work.ts'
import type { Finding, Occurrence } from './finding.ts'

export const commanderHandsOn: Finding = {
  key: 'commander-hands-on',
  title: 'The commander also did hands-on work',
  occurrences: (play) =>
    play.team.tasks
      .flatMap(({ id, handsOn, finished }): Occurrence[] => {
        if (!handsOn || !finished || !isInPlay(play, finished.moment)) return []
        const { seat, moment } = finished
        if (!isCommanderAtWork(play, seat, moment.seq)) return []
        const sentence = [
          { seat },
          ' had command and finished the hands-on task ',
          { task: id },
          '.',
        ]
        return [{ sentence, events: [moment.seq] }]
      })
      .sort((a, b) => (a.events[0] ?? 0) - (b.events[0] ?? 0)),
}
