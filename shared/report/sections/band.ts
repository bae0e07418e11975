import { readText } from '../../exercise/events/data.ts'
import { evidence } from '../../score/evidence.ts'
import { isInPlay } from '../../score/team-play.ts'
import type { Account } from '../account.ts'
import type { TeamDebrief } from '../debrief.ts'
import { isPlayed } from '../../words/phase.ts'

/** The stretches of play by phase; one that was only passed through has no length and is left out. */
export function phaseBand({ play }: Account): TeamDebrief['band'] {
  const entries = play.team.phases.entries.filter(
    ({ phase, moment }) => isPlayed(phase) && isInPlay(play, moment),
  )
  return entries.flatMap(({ phase, moment, reason }, index) => {
    const next = entries[index + 1]?.moment ?? play.end
    if (next.playedMs <= moment.playedMs) return []
    return [
      {
        phase,
        fromAtMs: moment.atMs,
        toAtMs: next.atMs,
        reopened: reason && readText(reason),
        events: evidence(moment.seq, next.seq),
      },
    ]
  })
}
