import { z } from 'zod'
import { findSeat } from '../../state/seats.ts'
import { command } from '../command.ts'
import { seat, task } from '../data.ts'
import { findTask } from './task-list.ts'

/** Gives a task to one named person. */
export const assignTask = command({
  name: 'assign-task',
  about: 'task',
  data: z.strictObject({ task, to: seat }),
  from: { seat: 'present', facilitator: 'both' },
  when: ['running'],
  facilitatorWhen: ['running', 'paused'],
  right({ state, team, data }) {
    const task = findTask(state, team, data.task)
    if (task === undefined) return 'unknown-task'
    return task !== 'suggested' && task.finished ? 'task-finished' : null
  },
  follows({ state, team, seat, data, event }) {
    if (!findSeat(team.seats, data.to)) return 'unknown-seat'
    return findTask(state, team, data.task) === 'suggested'
      ? [event('task.created', { task: data.task, seat, title: null, to: data.to })]
      : [event('task.assigned', { task: data.task, seat, to: data.to })]
  },
})
