import { readText } from '../exercise/events/data.ts'
import type { ExerciseState, TeamState } from '../exercise/state/state.ts'
import type { FollowUp } from '../exercise/state/follow-ups.ts'
import { textOf } from './naming.ts'
import type { FollowUpRow } from './rows.ts'
import { rowId } from './viewer.ts'
import type { Viewer } from './viewer.ts'

export function followUpRow(
  state: ExerciseState,
  team: TeamState,
  followUp: FollowUp,
  viewer: Viewer,
): FollowUpRow {
  const { owner, declined } = followUp
  return {
    id: rowId(state, viewer, team.id, followUp.id),
    ref: followUp.id,
    team: team.id,
    text: readText(followUp.text),
    gap: followUp.gap && { slot: followUp.gap.slot, fromMs: followUp.gap.fromMs },
    owner: owner && ('seat' in owner ? { seat: owner.seat } : { person: readText(owner.person) }),
    due: followUp.due,
    state: declined ? 'declined' : followUp.state,
    declinedBecause: textOf(declined?.reason ?? null),
  }
}
