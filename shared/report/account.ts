import type { ExerciseEvent } from '../exercise/events/event.ts'
import type { ExerciseState, TeamState } from '../exercise/state/state.ts'
import { scoreOf } from '../score/overall.ts'
import type { TeamScore } from '../score/overall.ts'
import { teamPlay } from '../score/team-play.ts'
import type { TeamPlay } from '../score/team-play.ts'

/** Names of people by seat; they stand beside the log, not in it. */
export type Names = Readonly<Record<string, string | null>>

/** What every section of a team's debrief is written from. */
export interface Account {
  play: TeamPlay
  score: TeamScore
  names: Names
  /** Values of the scenario's slots, as set up. */
  slots: Readonly<Record<string, string>>
  /** The whole log. */
  log: readonly ExerciseEvent[]
  /** Events of this team and of the exercise as a whole. */
  events: readonly ExerciseEvent[]
}

export function accountOf(
  state: ExerciseState,
  team: TeamState,
  names: Names,
  log: readonly ExerciseEvent[],
): Account {
  const play = teamPlay(state, team)
  return {
    play,
    score: scoreOf(play),
    names,
    slots: slotValues(state),
    log,
    events: log.filter((event) => event.team === undefined || event.team === team.id),
  }
}

/** What was set up; the author's default where nothing was. */
export function slotValues({
  scenario,
  setup,
}: Pick<ExerciseState, 'scenario' | 'setup'>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(scenario.slots).map(([name, slot]) => [name, setup.slots[name] || slot.default]),
  )
}
