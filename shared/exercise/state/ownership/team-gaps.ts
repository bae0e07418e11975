import { clockOfPlayed } from '../../../time/jumps.ts'
import type { Ms } from '../../../time/duration.ts'
import type { Slot } from '../../../words/ids.ts'
import type { Moment } from '../moment.ts'
import type { ExerciseState, TeamState } from '../state.ts'
import { COMMAND_GRACE, gapsOf } from './gaps.ts'
import type { Gap } from './gaps.ts'

/** A gap with its slot, placed on the exercise clock. */
export interface SlotGap extends Gap {
  slot: Slot
  fromMs: Ms
  toMs: Ms
}

/** Where counting ends: the end of play, or the head of the log while play is on. */
export function endOfCount(state: ExerciseState): Moment {
  return state.life.ended ?? state.head
}

/** All gaps of a team so far: by their start, then command before decisions, then in file order. */
export function teamGaps(
  state: ExerciseState,
  team: TeamState,
  end: Moment = endOfCount(state),
): SlotGap[] {
  if (!state.life.started) return []
  const onClock =
    (slot: Slot) =>
    (gap: Gap): SlotGap => ({
      ...gap,
      slot,
      fromMs: clockOfPlayed(state.life.jumps, gap.fromPlayedMs),
      toMs: clockOfPlayed(state.life.jumps, gap.toPlayedMs),
    })
  const ofCommand = gapsOf(team.ownership.command, COMMAND_GRACE, end).map(onClock('command'))
  const ofDecisions = state.scenario.decisions.flatMap(({ id }) => {
    const decision = team.decisions.opened.find((each) => each.id === id)
    if (!decision) return []
    const line = team.ownership.decisions.get(id) ?? []
    return gapsOf(line, decision.claimWithinMs, decision.ended ?? end).map(onClock(id))
  })
  // Array sort is stable, so command and file order hold within one instant.
  return [...ofCommand, ...ofDecisions].sort((a, b) => a.fromPlayedMs - b.fromPlayedMs)
}
