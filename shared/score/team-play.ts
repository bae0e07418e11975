import type { Moment } from '../exercise/state/moment.ts'
import type { ExerciseState, TeamState } from '../exercise/state/state.ts'
import type { FrozenDecision } from '../scenario/frozen.ts'
import type { Ms } from '../time/duration.ts'
import { must } from '../words/assert.ts'
import type { DecisionId, SeatId } from '../words/ids.ts'

/** What every figure of one team is computed from. */
export interface TeamPlay {
  state: ExerciseState
  team: TeamState
  /** The end of play; while play is still on, the last event of the log. */
  end: Moment
}

export function teamPlay(state: ExerciseState, team: TeamState): TeamPlay {
  return { state, team, end: state.life.ended ?? state.head }
}

/** Played time from the start to the end; 0 before the start. */
export function lengthOfPlay({ state, end }: TeamPlay): Ms {
  return state.life.started ? end.playedMs - state.life.started.playedMs : 0
}

/** Whether something happened in play, and not in the hot wash. */
export function isInPlay({ end }: TeamPlay, moment: Moment): boolean {
  return moment.seq <= end.seq
}

/** The scenario's side of an opened decision. */
export function authored({ state }: TeamPlay, id: DecisionId): FrozenDecision {
  return must(
    state.scenario.decisions.find((each) => each.id === id),
    `decision ${id} in the scenario`,
  )
}

/** Who held incident command when an event happened: its holder by word, also while contested. */
export function commanderAt({ team }: TeamPlay, seq: number): SeatId | null {
  return team.ownership.command.findLast(({ from }) => from.seq <= seq)?.holder ?? null
}
