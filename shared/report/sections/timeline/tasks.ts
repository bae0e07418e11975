import type { SeatId, TaskId } from '../../../words/ids.ts'
import type { Account } from '../../account.ts'
import { personName, quoted, taskTitle } from '../../naming.ts'
import type { Line, TellersOf } from './teller.ts'

export const taskTellers: TellersOf<'task'> = {
  'task.created': ({ data }, account) =>
    task(
      account,
      data.task,
      `was made a task${data.to ? ` for ${personName(account, data.to)}` : ''}`,
    ),
  'task.assigned': ({ data }, account) =>
    task(account, data.task, `went to ${personName(account, data.to)}`),
  'task.acknowledged': ({ data }, account) =>
    task(account, data.task, by(account, 'taken on', data.seat)),
  'task.finished': ({ data }, account) =>
    task(account, data.task, by(account, 'finished', data.seat)),
}

function by(account: Account, done: string, seat: SeatId): string {
  return `was ${done} by ${personName(account, seat)}`
}

function task(account: Account, id: TaskId, what: string): Line {
  return { kind: 'task', text: `${quoted(taskTitle(account, id))} ${what}.` }
}
