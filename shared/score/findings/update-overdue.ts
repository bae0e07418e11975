import type { Moment } from '../../exercise/state/moment.ts'
import type { Ms } from '../../time/duration.ts'
import { AUDIENCES } from '../../words/incident.ts'
import type { Audience } from '../../words/incident.ts'
import { evidence } from '../evidence.ts'
import type { Sentence } from '../sentence.ts'
import { isInPlay } from '../team-play.ts'
import type { TeamPlay } from '../team-play.ts'
import type { Finding, Occurrence } from './finding.ts'

export const updateOverdue: Finding = {
  key: 'update-overdue',
  title: 'An update was overdue',
  occurrences: (play) =>
    AUDIENCES.flatMap((audience) => lapses(play, audience)).sort(
      (a, b) => (a.events.at(-1) ?? 0) - (b.events.at(-1) ?? 0),
    ),
}

/** First after the start, then every so often after the last one; sent at the due instant is in time. */
function lapses(play: TeamPlay, audience: Audience): Occurrence[] {
  const cadence = play.state.scenario.cadence[audience]
  const { started } = play.state.life
  if (!cadence || !started) return []
  const found: Occurrence[] = []
  let last = started
  let dueMs: Ms = started.playedMs + cadence.first
  const check = (at: Moment, sentence: (lateMs: Ms) => Sentence) => {
    if (at.playedMs <= dueMs) return
    found.push({ sentence: sentence(at.playedMs - dueMs), events: evidence(last.seq, at.seq) })
  }
  for (const sent of sendings(play, audience)) {
    check(sent, (lengthMs) => [
      'The update for ',
      { audience },
      ' was sent ',
      { lengthMs },
      ' late.',
    ])
    last = sent
    dueMs = sent.playedMs + cadence.every
  }
  check(play.end, (lengthMs) => [
    'An update for ',
    { audience },
    ' had been due for ',
    { lengthMs },
    ' when play ended.',
  ])
  return found
}

function sendings(play: TeamPlay, audience: Audience): Moment[] {
  return play.team.updates
    .flatMap(({ audience: whom, sent }) => (sent && whom === audience ? [sent.moment] : []))
    .filter((moment) => isInPlay(play, moment))
    .sort((a, b) => a.seq - b.seq)
}
