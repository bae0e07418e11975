import type { BusinessAuthority } from '../../../words/authority.ts'
import type { Audience } from '../../../words/incident.ts'
import type { SeatId, UpdateId } from '../../../words/ids.ts'
import { mayDelegate } from '../../state/ownership/authority.ts'
import type { Standing } from '../../state/ownership/authority.ts'
import type { TeamState } from '../../state/state.ts'
import type { StakeholderUpdate } from '../../state/updates.ts'
import type { RefusalCode } from '../refusals.ts'

/** Whose approval an audience needs; executives and staff need none. */
export const APPROVAL: Record<Audience, BusinessAuthority | null> = {
  customers: 'customer-communication',
  regulators: 'notify-regulator',
  vendors: 'escalate-vendor',
  executives: null,
  staff: null,
}

/** Has the authority that this audience needs. */
export function mayApproveUpdate(standing: Standing, seat: SeatId, audience: Audience): boolean {
  const authority = APPROVAL[audience]
  return authority !== null && mayDelegate(standing, seat, authority)
}

/** The update, if it has not been sent; else why it cannot be worked on. */
export function unsent(team: TeamState, id: UpdateId): StakeholderUpdate | RefusalCode {
  const update = team.updates.find((each) => each.id === id)
  if (!update) return 'unknown-update'
  return update.sent ? 'update-sent' : update
}

/** Why this seat cannot approve or return the update, or null. */
export function cannotApprove(
  team: TeamState,
  standing: Standing,
  seat: SeatId | null,
  id: UpdateId,
): RefusalCode | null {
  const update = unsent(team, id)
  if (typeof update === 'string') return update
  if (APPROVAL[update.audience] === null) return 'no-approval-needed'
  if (update.state === 'approved') return 'update-state'
  return seat !== null && mayApproveUpdate(standing, seat, update.audience) ? null : 'no-authority'
}
