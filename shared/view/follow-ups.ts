import { readText } from '../exercise/events/data.ts'
import type { FollowUp } from '../exercise/state/follow-ups.ts'
import { textOf } from './naming.ts'
import type { FollowUpRow } from './rows.ts'
import type { TeamSources } from './sources.ts'
import { rowId } from './viewer.ts'

export function followUpRow(
  from: Pick<TeamSources, 'id' | 'prefix'>,
  followUp: FollowUp,
): FollowUpRow {
  const { owner, declined } = followUp
  return {
    id: rowId(from, followUp.id),
    ref: followUp.id,
    team: from.id,
    text: readText(followUp.text),
    gap: followUp.gap && { slot: followUp.gap.slot, fromMs: followUp.gap.fromMs },
    owner: owner && ('seat' in owner ? { seat: owner.seat } : { person: readText(owner.person) }),
    due: followUp.due,
    element: followUp.element,
    start: followUp.start,
    state: declined ? 'declined' : followUp.state,
    declinedBecause: textOf(declined?.reason ?? null),
  }
}
