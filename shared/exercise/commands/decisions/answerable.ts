import type { DecisionId } from '../../../words/ids.ts'
import { findDecision } from '../../state/decisions.ts'
import type { OpenedDecision } from '../../state/decisions.ts'
import type { TeamState } from '../../state/state.ts'
import type { RefusalCode } from '../refusals.ts'

/** The decision, if its team can still own and make it (also late, for the record); else why not. */
export function answerable(team: TeamState, id: DecisionId): OpenedDecision | RefusalCode {
  const decision = findDecision(team.decisions, id)
  if (!decision) return 'decision-not-open'
  const waits = decision.end === null || (decision.end === 'expired' && decision.made === null)
  return waits ? decision : 'decision-over'
}
