import { z } from 'zod'
import { command } from '../command.ts'
import { task } from '../data.ts'
import { findTask } from './task-list.ts'

/** Says: I am on it. */
export const acknowledgeTask = command({
  name: 'acknowledge-task',
  about: 'task',
  data: z.strictObject({ task }),
  from: { seat: 'present', facilitator: 'for' },
  when: ['running'],
  right({ state, team, seat, data }) {
    const task = findTask(state, team, data.task)
    if (task === undefined || task === 'suggested') return 'unknown-task'
    if (task.finished) return 'task-finished'
    if (task.acknowledged) return 'task-acknowledged'
    return task.owner === seat ? null : 'task-not-yours'
  },
  follows({ seat, data, event }) {
    return seat === null ? 'unknown-seat' : [event('task.acknowledged', { task: data.task, seat })]
  },
})
