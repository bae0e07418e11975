import type { ExerciseState, TeamState } from '../exercise/state/state.ts'
import { textOf } from './naming.ts'
import type { TaskRow } from './rows.ts'
import { rowId } from './viewer.ts'
import type { Viewer } from './viewer.ts'

/** The team's tasks, and those the playbook suggests but nobody has taken up. */
export function taskRows(state: ExerciseState, team: TeamState, viewer: Viewer): TaskRow[] {
  const { tasks } = state.scenario
  const own = team.tasks.map((task): TaskRow => {
    const authored = tasks.find(({ id }) => id === task.id)
    return {
      id: rowId(state, viewer, team.id, task.id),
      ref: task.id,
      team: team.id,
      title: authored?.title ?? textOf(task.title) ?? '',
      detail: authored?.detail ?? null,
      handsOn: task.handsOn,
      state: task.finished ? 'finished' : task.acknowledged ? 'acknowledged' : 'open',
      owner: task.owner,
      createdAtMs: task.created.atMs,
      finishedAtMs: task.finished?.moment.atMs ?? null,
    }
  })
  const suggested = tasks
    .filter(({ id }) => !team.tasks.some((task) => task.id === id))
    .map((task): TaskRow => ({
      id: rowId(state, viewer, team.id, task.id),
      ref: task.id,
      team: team.id,
      title: task.title,
      detail: task.detail ?? null,
      handsOn: task.handsOn,
      state: 'suggested',
      owner: null,
      createdAtMs: null,
      finishedAtMs: null,
    }))
  return [...own, ...suggested]
}
