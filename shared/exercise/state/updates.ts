import { must } from '../../words/assert.ts'
import type { SeatId, UpdateId } from '../../words/ids.ts'
import type { Audience } from '../../words/incident.ts'
import type { FreeText } from '../events/data.ts'
import type { Moment, Told } from './moment.ts'

export interface StakeholderUpdate {
  id: UpdateId
  audience: Audience
  text: FreeText
  author: SeatId
  drafted: Moment
  /** Who wrote each text, first and later ones. */
  drafts: { seat: SeatId; moment: Moment }[]
  state: 'draft' | 'asked' | 'approved' | 'returned' | 'sent'
  approvedBy: SeatId | null
  returned: FreeText | null
  sent: { moment: Moment; seat: SeatId; approved: boolean } | null
}

export function evolveUpdates(updates: StakeholderUpdate[], event: Told): void {
  switch (event.type) {
    case 'update.drafted': {
      const { update: id, audience, text, seat } = event.data
      const known = updates.find((update) => update.id === id)
      // A changed text needs approval anew.
      const fresh = { audience, text, state: 'draft', approvedBy: null, returned: null } as const
      const draft = { seat, moment: event.moment }
      if (known) Object.assign(known, fresh, { drafts: [...known.drafts, draft] })
      else
        updates.push({
          id,
          ...fresh,
          author: seat,
          drafted: event.moment,
          drafts: [draft],
          sent: null,
        })
      return
    }
    case 'update.approval-asked':
      updateOf(updates, event.data.update).state = 'asked'
      return
    case 'update.approved': {
      const update = updateOf(updates, event.data.update)
      update.state = 'approved'
      update.approvedBy = event.data.seat
      return
    }
    case 'update.returned': {
      const update = updateOf(updates, event.data.update)
      update.state = 'returned'
      update.returned = event.data.reason
      return
    }
    case 'update.sent': {
      const update = updateOf(updates, event.data.update)
      update.state = 'sent'
      update.sent = { moment: event.moment, seat: event.data.seat, approved: event.data.approved }
      return
    }
    default:
      return
  }
}

function updateOf(updates: StakeholderUpdate[], id: UpdateId): StakeholderUpdate {
  return must(
    updates.find((update) => update.id === id),
    `update ${id}`,
  )
}
