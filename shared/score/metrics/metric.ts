import type { Ms } from '../../time/duration.ts'
import { evidence } from '../evidence.ts'
import type { Evidence } from '../evidence.ts'
import type { Moment } from '../../exercise/state/moment.ts'
import { isInPlay } from '../team-play.ts'
import type { TeamPlay } from '../team-play.ts'

export const METRIC_KEYS = ['ttd', 'ttc', 'ttr', 'tta', 'stand-down'] as const
export type MetricKey = (typeof METRIC_KEYS)[number]

/** One time metric: which two instants it lies between, in played time. */
export interface Metric {
  key: MetricKey
  title: string
  unit: 'ms'
  /** How it is computed, in words. */
  formula: string
  /** What to say when it comes out negative and is shown as 0. */
  whenNegative: string
  /** Whether this play can have such a time: a false alarm is stood down, not contained. */
  applies: (play: TeamPlay) => boolean
  compute: (play: TeamPlay) => Reading
}

export interface Reading {
  /** Played time with its sign; null where an end of it was not reached. */
  ms: Ms | null
  /** How often what it measures was lost again. */
  reopened: number
  events: Evidence
}

/** The time between two moments of play; not reached if either is missing. */
export function between(play: TeamPlay, from: Moment | null, to: Moment | null): Reading {
  const reached = [from, to].filter((moment) => moment !== null && isInPlay(play, moment))
  const [first, last] = reached
  const events = evidence(...reached.map((moment) => moment?.seq))
  const ms = reached.length === 2 && first && last ? last.playedMs - first.playedMs : null
  return { ms, reopened: 0, events }
}

export function isIncident({ state }: TeamPlay): boolean {
  return state.scenario.truth.kind === 'incident'
}

export function isFalseAlarm(play: TeamPlay): boolean {
  return !isIncident(play)
}

/** When the verdict first became confirmed. */
export function detected({ team }: TeamPlay): Moment | null {
  return team.record.firstVerdict.confirmed ?? null
}

/** The first news of the team, ad hoc ones among them. */
export function firstInject({ team }: TeamPlay): Moment | null {
  return team.injects.messages[0]?.released ?? null
}
