import type { ExerciseEvent } from '../../exercise/events/event.ts'
import { evidence } from '../../score/evidence.ts'
import type { SeatId, Slot } from '../../words/ids.ts'
import type { Account } from '../account.ts'
import type { Ribbon } from '../debrief.ts'
import { personName } from '../naming.ts'

interface Offer {
  from: SeatId
  to: SeatId
  offered: ExerciseEvent
  accepted: ExerciseEvent | null
}

/** Every offer and assignment of a slot, accepted or not, in order. */
export function handovers(account: Account, slot: Slot): Ribbon['handovers'] {
  const offers: Offer[] = []
  for (const event of account.events) {
    const offer = offerIn(event, slot)
    if (offer) offers.push({ ...offer, offered: event, accepted: null })
    const taker = takerIn(event, slot)
    const taken = offers.findLast(({ to, accepted }) => to === taker && !accepted)
    if (taken) taken.accepted = event
  }
  return offers.map(({ from, to, offered, accepted }) => ({
    atMs: (accepted ?? offered).at,
    from: personName(account, from),
    to: personName(account, to),
    accepted: accepted !== null,
    events: evidence(offered.seq, accepted?.seq),
  }))
}

function offerIn(event: ExerciseEvent, slot: Slot): Pick<Offer, 'from' | 'to'> | null {
  switch (event.type) {
    case 'incident-command.offered':
      return slot === 'command' ? { from: event.data.seat, to: event.data.to } : null
    case 'decision.offered':
    case 'decision.assigned':
      return slot === event.data.decision ? { from: event.data.seat, to: event.data.to } : null
    default:
      return null
  }
}

function takerIn(event: ExerciseEvent, slot: Slot): SeatId | null {
  if (event.type === 'incident-command.accepted') return slot === 'command' ? event.data.seat : null
  if (event.type !== 'decision.accepted') return null
  return event.data.decision === slot ? event.data.seat : null
}
