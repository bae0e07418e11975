import { announce } from '../look/live-regions.tsx'
import { exerciseNow, subscribeClock } from '../stores/clock.ts'
import { useRowsStore } from '../stores/rows.ts'
import { fillSlots } from './slotted-text.ts'

/** Says once when an open decision passes its target, and once at its deadline. Nothing in between. */
export function listenForDeadlines(): () => void {
  let before = exerciseNow()
  return subscribeClock(() => {
    const now = exerciseNow()
    const { decisions, briefing } = useRowsStore.getState()
    for (const { title, state, targetAtMs, deadlineAtMs } of Object.values(decisions)) {
      if (state !== 'open' && state !== 'expired') continue
      const name = fillSlots(title, briefing['briefing']?.slots ?? {})
      if (before < targetAtMs && targetAtMs <= now) announce(`Past target: ${name}.`, 'soon')
      if (before < deadlineAtMs && deadlineAtMs <= now)
        announce(`Past its deadline: ${name}.`, 'soon')
    }
    before = now
  })
}
