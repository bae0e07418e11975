import type { InjectId } from '../../../words/ids.ts'
import type { ExerciseState, TeamState } from '../../state/state.ts'
import type { RefusalCode } from '../refusals.ts'

/** Why this inject cannot be worked on before its release, or null: some team must still be without it. */
export function notComing(
  state: ExerciseState,
  teams: readonly TeamState[],
  id: InjectId,
): RefusalCode | null {
  if (!state.scenario.injects.some((inject) => inject.id === id)) return 'unknown-inject'
  return withoutIt(teams, id).length > 0 ? null : 'already-released'
}

export function withoutIt(teams: readonly TeamState[], id: InjectId): TeamState[] {
  return teams.filter((team) => !team.injects.released.has(id))
}
