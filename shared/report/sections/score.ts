import { oneDecimal, nearestDouble } from '../../score/fraction.ts'
import type { Exact } from '../../score/fraction.ts'
import type { TeamScore } from '../../score/overall.ts'
import { isPlayed } from '../../words/phase.ts'
import { UNKNOWN } from '../../time/text.ts'
import type { Account } from '../account.ts'
import type { ScoreFigures } from '../debrief.ts'
import { simulatedSeats } from './people.ts'

/** The figures, as exact as a double can be and as they are shown; parts of ownership are shown out of 100. */
export function scoreFigures(account: Account): ScoreFigures {
  const { play, score } = account
  const { overall, ownership } = score
  const [timeliness, leads] = [score.timeliness.value, score.leads.value]
  const [approves, followsUp] = [score.approves.value, score.followsUp.value]
  return {
    overall: double(overall),
    timeliness: double(timeliness),
    ownership: double(ownership),
    leads: double(leads),
    approves: double(approves),
    followsUp: double(followsUp),
    shown: {
      overall: shown(overall),
      timeliness: shown(timeliness),
      ownership: shown(ownership),
      leads: shown(leads?.mul(100)),
      approves: shown(approves?.mul(100)),
      followsUp: shown(followsUp?.mul(100)),
    },
    unknownBecause: unknownBecause(score),
    decisionsCounted: score.timeliness.decisions.filter(({ leftOut }) => leftOut === null).length,
    phasesReached: new Set(play.team.phases.entries.map(({ phase }) => phase).filter(isPlayed))
      .size,
    simulated: simulatedSeats(account).size,
  }
}

export function double(exact: Exact | null): number | null {
  return exact && nearestDouble(exact)
}

/** One decimal, half up; an en dash where unknown. */
export function shown(exact: Exact | null | undefined): string {
  return exact ? oneDecimal(exact) : UNKNOWN
}

function unknownBecause({ timeliness, leads, approves, followsUp }: TeamScore): string | null {
  const reasons = [
    timeliness.value ? null : 'no decision was open past its target',
    leads.value ? null : 'play was no longer than a minute',
    approves.value ? null : 'no decision counts for who approves',
    followsUp.value ? null : 'who follows up is known once the exercise is closed',
  ].filter((reason) => reason !== null)
  const all = reasons.join('; ')
  return all === '' ? null : `${all.charAt(0).toUpperCase()}${all.slice(1)}.`
}
