import { z } from 'zod'
import { command } from '../command.ts'
import { task } from '../data.ts'
import { findTask } from './task-list.ts'

/** Says that a task is done: by its owner, or by anyone if it has none. */
export const finishTask = command({
  name: 'finish-task',
  about: 'task',
  data: z.strictObject({ task }),
  from: { seat: 'present', facilitator: 'for' },
  when: ['running'],
  right({ state, team, seat, data }) {
    const task = findTask(state, team, data.task)
    if (task === undefined) return 'unknown-task'
    if (task === 'suggested') return null
    if (task.finished) return 'task-finished'
    return task.owner === null || task.owner === seat ? null : 'task-not-yours'
  },
  follows({ state, team, seat, data, event }) {
    if (seat === null) return 'unknown-seat'
    const created =
      findTask(state, team, data.task) === 'suggested'
        ? [event('task.created', { task: data.task, seat, title: null, to: seat })]
        : []
    return [...created, event('task.finished', { task: data.task, seat })]
  },
})
