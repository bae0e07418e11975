import { textOf } from './naming.ts'
import type { TaskRow } from './rows.ts'
import type { TeamSources } from './sources.ts'
import { rowId } from './viewer.ts'

/** The team's tasks, and those the playbook suggests but nobody has taken up. */
export function taskRows(
  from: Pick<TeamSources, 'id' | 'prefix' | 'scenario' | 'tasks'>,
): TaskRow[] {
  const { tasks } = from.scenario
  const own = from.tasks.map((task): TaskRow => {
    const authored = tasks.find(({ id }) => id === task.id)
    return {
      id: rowId(from, task.id),
      ref: task.id,
      team: from.id,
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
    .filter(({ id }) => !from.tasks.some((task) => task.id === id))
    .map((task): TaskRow => ({
      id: rowId(from, task.id),
      ref: task.id,
      team: from.id,
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
