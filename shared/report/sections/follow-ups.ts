import { readText } from '../../exercise/events/data.ts'
import { evidence } from '../../score/evidence.ts'
import type { Account } from '../account.ts'
import type { FollowUpLine } from '../debrief.ts'
import { ownerName } from '../naming.ts'
import { gapTitle } from './gaps.ts'

/** The improvement plan as it stands now, in the order in which it was written. */
export function followUpLines(account: Account): FollowUpLine[] {
  return account.play.team.followUps.list.map((followUp) => ({
    id: followUp.id,
    text: readText(followUp.text),
    gap: gapTitle(account, followUp.gap),
    owner: ownerName(account, followUp.owner),
    due: followUp.due,
    element: followUp.element,
    start: followUp.start,
    state: followUp.declined ? 'declined' : followUp.state,
    declinedBecause: followUp.declined && readText(followUp.declined.reason),
    events: evidence(followUp.created.seq, followUp.changed.seq),
  }))
}
