import { counted, exerciseClock } from '../../../look/figures.ts'
import { storyTimeAt } from '../../../pieces/story-time.ts'
import { exerciseNow } from '../../../stores/clock.ts'
import { rowsOf, useRowsStore } from '../../../stores/rows.ts'
import { nameOf } from '../../../stores/viewer.ts'

/** Clock, leads and open decisions in words, for who listens instead of looking. */
export function spokenState(): string {
  const view = useRowsStore.getState()
  const now = exerciseNow()
  const leads = rowsOf(view, 'teams').map(({ title, command: { holder } }) => {
    const who = holder === null ? 'nobody' : nameOf(view.seats[holder], holder)
    return `${title}: ${who} leads.`
  })
  const open = rowsOf(view, 'decisions', ({ state }) => state === 'open').length
  return `${exerciseClock(now)}, ${storyTimeAt(now)} in the story. ${leads.join(' ')} ${counted(open, 'open decision')}.`
}
