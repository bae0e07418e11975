import { z } from 'zod'
import type { SeatId, TaskId } from '../../words/ids.ts'
import { freeText, id } from './data.ts'

const seat = id<SeatId>().nullable()
/** The scenario's id where the task is one of the scenario's, else `task-2`. */
const task = id<TaskId>()

export const taskEvents = {
  'task.created': z.strictObject({
    task,
    seat,
    title: freeText.nullable(),
    to: id<SeatId>().nullable(),
  }),
  'task.assigned': z.strictObject({ task, seat, to: id<SeatId>() }),
  'task.acknowledged': z.strictObject({ task, seat: id<SeatId>() }),
  'task.finished': z.strictObject({ task, seat: id<SeatId>() }),
} as const
