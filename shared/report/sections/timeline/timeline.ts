import type { EventType, ExerciseEvent } from '../../../exercise/events/event.ts'
import type { Account } from '../../account.ts'
import type { TimelineLine } from '../../debrief.ts'
import { byName } from '../../naming.ts'
import { decisionTellers } from './decisions.ts'
import { followUpTellers } from './follow-ups.ts'
import { incidentCommandTellers } from './incident-command.ts'
import { injectTellers } from './injects.ts'
import { lifeCycleTellers } from './life-cycle.ts'
import { momentTellers } from './moments.ts'
import { milestoneTellers, phaseTellers } from './phases.ts'
import { recordTellers } from './record.ts'
import { seatTellers } from './seats.ts'
import { taskTellers } from './tasks.ts'
import type { Line, Teller } from './teller.ts'
import { updateTellers } from './updates.ts'

const TELLERS: { [T in EventType]: Teller<T> } = {
  ...lifeCycleTellers,
  ...seatTellers,
  ...incidentCommandTellers,
  ...decisionTellers,
  ...recordTellers,
  ...taskTellers,
  ...updateTellers,
  ...injectTellers,
  ...phaseTellers,
  ...milestoneTellers,
  ...momentTellers,
  ...followUpTellers,
}

/** What happened, event by event, in words. */
export function timeline(account: Account): TimelineLine[] {
  return account.events.flatMap((event) => {
    const line = tell(event, account)
    if (!line) return []
    const { seq, at: atMs, wall, by } = event
    const { kind, text, detail = null } = line
    return [{ seq, atMs, wall, by: byName(account, by), kind, text, detail }]
  })
}

function tell(event: ExerciseEvent, account: Account): Line | null {
  const teller = TELLERS[event.type] as Teller<EventType>
  return teller(event, account)
}
