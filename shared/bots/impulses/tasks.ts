import { between, chance } from '../chance.ts'
import { mayDo } from '../impulse.ts'
import type { Impulses } from '../impulse.ts'

/** Takes up what the playbook suggests, one teammate each, and finishes what it was given; whoever leads does not. */
export const tasks: Impulses = (glance) => {
  const { view, team, seat, seed, exercise } = glance
  if (team.command.holder === seat.id) return []
  const hands = Object.values(view.seats)
    .filter(
      (each) => each.bot !== null && each.state === 'present' && each.id !== team.command.holder,
    )
    .sort((a, b) => a.number - b.number)
  return Object.values(view.tasks).flatMap((task) => {
    if (task.state === 'finished' || !mayDo(glance, `task:${task.id}`, 'finish-task')) return []
    const taker = hands[Math.floor(chance(seed, task.id, 'taker') * hands.length)]
    if (task.owner !== seat.id && taker?.id !== seat.id) return []
    const done = between(0.15 * exercise.playMs, 0.6 * exercise.playMs, seed, task.id, 'done')
    return [{ atMs: done, command: 'finish-task', data: { task: task.ref } }]
  })
}
