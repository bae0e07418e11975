import type { OpenedDecision } from '../exercise/state/decisions.ts'
import { MINUTE } from '../time/duration.ts'
import type { DecisionId } from '../words/ids.ts'
import type { Rating } from '../words/incident.ts'
import { PHASE_TITLES, PLAYED_PHASES } from '../words/phase.ts'
import type { PlayedPhase } from '../words/phase.ts'
import { evidence } from './evidence.ts'
import type { Evidence } from './evidence.ts'
import type { TeamScore } from './overall.ts'
import type { Sentence } from './sentence.ts'
import { authored } from './team-play.ts'
import type { TeamPlay } from './team-play.ts'

/** A gap longer than this is a major challenge. */
const LONG_GAP = 5 * MINUTE

export interface PhaseRating {
  phase: PlayedPhase
  /** What the log suggests; null before the start. */
  suggested: Rating | null
  why: Sentence
  events: Evidence
  /** What a person said last. */
  confirmed: Rating | null
}

/** Without challenges, because nothing challenged the team: that is no praise. */
const UNTRIED = 'The gate was met, but no decision of this phase opened: it was hardly played.'

/** A suggestion for each played phase, and what a person made of it. */
export function ratingsOf(play: TeamPlay, score: TeamScore): PhaseRating[] {
  return PLAYED_PHASES.map((phase) => {
    const confirmed = play.team.phases.ratings.findLast((each) => each.phase === phase)
    const suggestion = play.state.life.started
      ? suggest(play, score, phase)
      : { suggested: null, why: ['Play has not begun.'], events: [] }
    return { phase, ...suggestion, confirmed: confirmed?.rating ?? null }
  })
}

type Suggestion = Pick<PhaseRating, 'suggested' | 'why' | 'events'>

function suggest(play: TeamPlay, score: TeamScore, phase: PlayedPhase): Suggestion {
  const met = play.team.phases.gateMet[phase]
  if (!met) {
    const why = [`The gate of ${PHASE_TITLES[phase].toLowerCase()} was never met.`]
    return { suggested: 'U', why, events: evidence(play.end.seq) }
  }
  const own = play.team.decisions.opened.filter(({ id }) => authored(play, id).phase === phase)
  if (own.length === 0) return { suggested: 'P', why: [UNTRIED], events: evidence(met.seq) }
  const major = own.flatMap((decision) => majorChallenges(decision, score))
  if (major.length > 0) return rated('M', major, met.seq)
  const some = own.flatMap((decision) => challenges(decision, score))
  if (some.length > 0) return rated('S', some, met.seq)
  const why = ['The gate was met, every decision within its target and owned.']
  return { suggested: 'P', why, events: evidence(met.seq) }
}

interface Challenge {
  sentence: Sentence
  events: Evidence
}

function rated(suggested: Rating, challenges: readonly Challenge[], gate: number): Suggestion {
  const sentences = challenges.flatMap(({ sentence }) => [' ', ...sentence])
  const events = evidence(gate, ...challenges.flatMap((each) => each.events))
  return { suggested, why: ['The gate was met.', ...sentences], events }
}

function majorChallenges(decision: OpenedDecision, score: TeamScore): Challenge[] {
  const { id, end, ended, made } = decision
  const found: Challenge[] = gapsOf(id, score)
    .filter(({ playedMs }) => playedMs > LONG_GAP)
    .map(({ playedMs, events }) => ({ sentence: withoutOwner(id, playedMs), events }))
  if (end === 'expired')
    found.push({ sentence: [{ decision: id }, ' expired.'], events: evidence(ended?.seq) })
  if (made && !made.authorised)
    found.push({
      sentence: [{ decision: id }, ' was made without the authority for it.'],
      events: [made.moment.seq],
    })
  return found
}

function challenges(decision: OpenedDecision, score: TeamScore): Challenge[] {
  const { id, targetMs } = decision
  const found: Challenge[] = gapsOf(id, score).map(({ playedMs, events }) => ({
    sentence: withoutOwner(id, playedMs),
    events,
  }))
  const timed = score.timeliness.decisions.find((each) => each.decision === decision)
  if (timed && timed.leftOut === null && timed.usedMs > targetMs) {
    const sentence = [
      { decision: id },
      ' went ',
      { lengthMs: timed.usedMs - targetMs },
      ' past its target.',
    ]
    found.push({ sentence, events: timed.events })
  }
  return found
}

function gapsOf(id: DecisionId, { gaps }: TeamScore) {
  return gaps.filter(({ slot }) => slot === id)
}

function withoutOwner(decision: DecisionId, lengthMs: number): Sentence {
  return [{ decision }, ' had no owner for ', { lengthMs }, '.']
}
