import { teamGaps } from '../exercise/state/ownership/team-gaps.ts'
import type { SlotGap } from '../exercise/state/ownership/team-gaps.ts'
import type { TeamState } from '../exercise/state/state.ts'
import type { Ms } from '../time/duration.ts'
import type { Slot } from '../words/ids.ts'
import type { Phase } from '../words/phase.ts'
import { evidence } from './evidence.ts'
import type { Evidence } from './evidence.ts'
import type { TeamPlay } from './team-play.ts'

/** An ownership gap of a team, as it is reported. */
export interface TeamGap extends SlotGap {
  /** The phase in which it starts. */
  phase: Phase
  /** How long it lasted, in played time. */
  playedMs: Ms
}

/** All gaps of a team in order of their start; at one instant command first, then decisions in file order. */
export function gapsOfTeam({ state, team, end }: TeamPlay): TeamGap[] {
  return teamGaps(state, team, end).map((gap) => ({
    ...gap,
    phase: phaseAt(team, gap.fromPlayedMs),
    playedMs: gap.toPlayedMs - gap.fromPlayedMs,
    events: evidence(...gap.events),
  }))
}

/** A team's phase at an instant of played time; of several entries at one instant the last counts. */
function phaseAt({ phases }: TeamState, playedMs: Ms): Phase {
  return (
    phases.entries.findLast(({ moment }) => moment.playedMs <= playedMs)?.phase ?? 'preparation'
  )
}

/** Played time of all gaps of one slot. */
export function gapTime(gaps: readonly TeamGap[], slot: Slot): Ms {
  return gaps.reduce((sum, gap) => (gap.slot === slot ? sum + gap.playedMs : sum), 0)
}

/** Events that began and ended the gaps of one slot. */
export function gapEvents(gaps: readonly TeamGap[], slot: Slot): Evidence {
  return evidence(...gaps.flatMap((gap) => (gap.slot === slot ? gap.events : [])))
}
