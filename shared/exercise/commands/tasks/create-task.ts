import { z } from 'zod'
import { numbered } from '../../../words/ids.ts'
import type { TaskId } from '../../../words/ids.ts'
import { findSeat } from '../../state/seats.ts'
import { command } from '../command.ts'
import { seat, task, shortText } from '../data.ts'
import { findTask } from './task-list.ts'

/** Puts a task on the list: one the scenario suggests, or a new one. */
export const createTask = command({
  name: 'create-task',
  about: 'team',
  data: z.strictObject({ task: task.optional(), title: shortText.optional(), to: seat.optional() }),
  from: { seat: 'present', facilitator: 'both' },
  when: ['running'],
  facilitatorWhen: ['running', 'paused'],
  follows({ state, team, seat, data, free, event }) {
    const to = data.to ?? null
    if (to !== null && !findSeat(team.seats, to)) return 'unknown-seat'
    if (data.task === undefined) {
      const own = team.tasks.filter(({ title }) => title !== null).length
      const task = numbered<TaskId>('task', own + 1)
      return data.title
        ? [event('task.created', { task, seat, title: free(data.title), to })]
        : 'bad-data'
    }
    const known = findTask(state, team, data.task)
    if (known === undefined) return 'unknown-task'
    return known === 'suggested'
      ? [event('task.created', { task: data.task, seat, title: null, to })]
      : 'task-exists'
  },
})
