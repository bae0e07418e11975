import type { FrozenScenario } from '../../scenario/frozen.ts'
import { must } from '../../words/assert.ts'
import type { SeatId, TaskId } from '../../words/ids.ts'
import type { FreeText } from '../events/data.ts'
import type { Moment, Told } from './moment.ts'

export interface TeamTask {
  id: TaskId
  /** Null for one of the scenario's tasks. */
  title: FreeText | null
  handsOn: boolean
  owner: SeatId | null
  created: Moment
  acknowledged: Moment | null
  finished: { moment: Moment; seat: SeatId } | null
}

export function evolveTasks(tasks: TeamTask[], event: Told, scenario: FrozenScenario): void {
  switch (event.type) {
    case 'task.created': {
      const authored = scenario.tasks.find((each) => each.id === event.data.task)
      tasks.push({
        id: event.data.task,
        title: event.data.title,
        handsOn: authored?.handsOn ?? false,
        owner: event.data.to,
        created: event.moment,
        acknowledged: null,
        finished: null,
      })
      return
    }
    case 'task.assigned': {
      const task = taskOf(tasks, event.data.task)
      task.owner = event.data.to
      task.acknowledged = null
      return
    }
    case 'task.acknowledged':
      taskOf(tasks, event.data.task).acknowledged = event.moment
      return
    case 'task.finished':
      taskOf(tasks, event.data.task).finished = { moment: event.moment, seat: event.data.seat }
      return
    default:
      return
  }
}

function taskOf(tasks: TeamTask[], id: TaskId): TeamTask {
  return must(
    tasks.find((task) => task.id === id),
    `task ${id}`,
  )
}
