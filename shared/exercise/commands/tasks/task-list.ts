import type { TaskId } from '../../../words/ids.ts'
import type { ExerciseState, TeamState } from '../../state/state.ts'
import type { TeamTask } from '../../state/tasks.ts'

/** A task of the team's list; a suggested one of the scenario that nobody has put there yet; or nothing. */
export function findTask(
  state: ExerciseState,
  team: TeamState,
  id: TaskId,
): TeamTask | 'suggested' | undefined {
  const task = team.tasks.find((each) => each.id === id)
  if (task) return task
  return state.scenario.tasks.some((each) => each.id === id) ? 'suggested' : undefined
}
