import { sameGap } from '../exercise/state/follow-ups.ts'
import type { FollowUp } from '../exercise/state/follow-ups.ts'
import type { FreeText } from '../exercise/events/data.ts'
import { evidence } from './evidence.ts'
import type { Evidence } from './evidence.ts'
import { ONE, ratio } from './fraction.ts'
import type { Exact } from './fraction.ts'
import type { TeamGap } from './gaps.ts'
import type { TeamPlay } from './team-play.ts'

/** How many of the longest gaps ask for a follow-up. */
const LONGEST = 3

export type FollowUpRow = {
  state: 'good' | 'missing' | 'left-out'
  events: Evidence
} & ({ gap: TeamGap; declined: FreeText | null } | { gap: null; followUp: FollowUp })

export interface FollowsUp {
  /** 0 to 1; null until the exercise is closed. */
  value: Exact | null
  rows: FollowUpRow[]
}

/** Who follows up? The share of good rows; as it stands now while the exercise is not closed. */
export function followsUpOf(play: TeamPlay, gaps: readonly TeamGap[]): FollowsUp {
  const { list, atClosing } = play.team.followUps
  const followUps = atClosing ?? list
  const longest = longestGaps(gaps)
  const others = followUps.filter(({ gap }) => !gap || !longest.some((each) => sameGap(gap, each)))
  const rows = [
    ...longest.map((gap) => rowOfGap(gap, followUps, play)),
    ...others.map((followUp) => rowOf(followUp)),
  ]
  return { value: atClosing ? shareOfGood(rows) : null, rows }
}

/** The three longest in played time; if equal the earlier, then command, then file order, as they are given. */
function longestGaps(gaps: readonly TeamGap[]): TeamGap[] {
  return [...gaps].sort((a, b) => b.playedMs - a.playedMs).slice(0, LONGEST)
}

function rowOfGap(gap: TeamGap, followUps: readonly FollowUp[], play: TeamPlay): FollowUpRow {
  const declined = play.team.followUps.declinedGaps.find(
    (each) => sameGap(each.gap, gap) && wasByClosing(play, each.moment.seq),
  )
  const answers = followUps.filter((each) => each.gap && sameGap(each.gap, gap))
  const isGood = answers.some((each) => !each.declined && hasOwnerAndDate(each))
  const events = evidence(...gap.events, declined?.moment.seq, ...answers.flatMap(eventsOf))
  return {
    state: declined ? 'left-out' : isGood ? 'good' : 'missing',
    events,
    gap,
    declined: declined?.reason ?? null,
  }
}

function wasByClosing({ state }: TeamPlay, seq: number): boolean {
  return !state.life.closed || seq <= state.life.closed.seq
}

function rowOf(followUp: FollowUp): FollowUpRow {
  const state = followUp.declined ? 'left-out' : hasOwnerAndDate(followUp) ? 'good' : 'missing'
  return { state, events: evidence(...eventsOf(followUp)), gap: null, followUp }
}

function hasOwnerAndDate({ owner, due }: FollowUp): boolean {
  return owner !== null && due !== null
}

function eventsOf({ created, changed }: FollowUp): Evidence {
  return [created.seq, changed.seq]
}

function shareOfGood(rows: readonly FollowUpRow[]): Exact {
  const counted = rows.filter(({ state }) => state !== 'left-out')
  if (counted.length === 0) return ONE
  return ratio(counted.filter(({ state }) => state === 'good').length, counted.length)
}
