import { durationWords, exerciseClock } from '../look/figures.ts'
import { exerciseNow } from '../stores/clock.ts'
import { useRowsStore } from '../stores/rows.ts'
import { nameOf } from '../stores/viewer.ts'
import { fillSlots } from './slotted-text.ts'
import { storyTimeAt } from './story-time.ts'

/** What `T` says: the clock, the nearest deadline, who leads. */
export function spokenState(): string {
  const view = useRowsStore.getState()
  const now = exerciseNow()
  const team = Object.values(view.teams).find(({ id }) => id === view.me['me']?.team)
  const lead = team?.command.holder ?? null
  const next = Object.values(view.decisions)
    .filter(({ state, deadlineAtMs }) => state === 'open' && deadlineAtMs > now)
    .toSorted((a, b) => a.deadlineAtMs - b.deadlineAtMs)[0]
  const due =
    next === undefined
      ? 'No deadline is running.'
      : `${fillSlots(next.title, view.briefing['briefing']?.slots ?? {})} has ${durationWords(next.deadlineAtMs - now)} to its deadline.`
  const leads = lead === null ? 'Nobody leads.' : `${nameOf(view.seats[lead], lead)} leads.`
  return `${storyTimeAt(now)}, ${exerciseClock(now)}. ${due} ${leads}`
}
