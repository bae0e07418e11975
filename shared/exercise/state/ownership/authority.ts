import type { OwnershipMap } from '../../../scenario/schema.ts'
import type { Authority, BusinessAuthority } from '../../../words/authority.ts'
import type { SeatId } from '../../../words/ids.ts'
import type { Claim, OpenedDecision } from '../decisions.ts'
import type { IncidentCommand } from '../incident-command.ts'
import { findSeat, isPresent } from '../seats.ts'
import type { Seats } from '../seats.ts'
import type { OwnershipState } from '../../../words/ownership.ts'

/** Who holds what in a team right now: all that authority and ownership depend on. */
export interface Standing {
  seats: Seats
  command: IncidentCommand
  /** Which roles approve what in this exercise. */
  roles: OwnershipMap
}

/** The seat that has incident command at this instant; an absent one has it not until it returns. */
export function commanderOf({
  seats,
  command,
}: Pick<Standing, 'seats' | 'command'>): SeatId | null {
  return isPresent(seats, command.holder) ? command.holder : null
}

/** By a role held now, or as the authority's named deputy. */
export function approvesByPost(
  { seats, roles }: Standing,
  seat: SeatId,
  authority: BusinessAuthority,
): boolean {
  const held = findSeat(seats, seat)?.roles ?? []
  return seats.deputies[authority] === seat || roles[authority].some((role) => held.includes(role))
}

/** No present seat has it, so it belongs to whoever has command. */
export function fallsToCommand(standing: Standing, authority: Authority): boolean {
  if (authority === 'command') return true
  const { seats } = standing
  return !seats.list.some(
    (seat) => isPresent(seats, seat.id) && approvesByPost(standing, seat.id, authority),
  )
}

/** Has the authority in its own right, so that it may also hand it on: delegates may not. */
export function mayDelegate(standing: Standing, seat: SeatId, authority: Authority): boolean {
  if (authority !== 'command' && approvesByPost(standing, seat, authority)) return true
  return fallsToCommand(standing, authority) && commanderOf(standing) === seat
}

/** Has the authority for this decision now: in its own right or by delegation. */
export function mayApprove(
  standing: Standing,
  seat: SeatId,
  decision: Pick<OpenedDecision, 'authority' | 'delegates'>,
): boolean {
  return decision.delegates.includes(seat) || mayDelegate(standing, seat, decision.authority)
}

/** The first state that fits: contested, nobody, absent, unauthorised, owned. */
export function ownershipOf(
  standing: Standing,
  decision: Pick<OpenedDecision, 'authority' | 'delegates'>,
  claim: Pick<Claim, 'holder' | 'challenger'>,
): OwnershipState {
  if (claim.challenger !== null) return 'contested'
  if (claim.holder === null) return 'unowned'
  if (!isPresent(standing.seats, claim.holder)) return 'absent'
  return mayApprove(standing, claim.holder, decision) ? 'owned' : 'unauthorised'
}

/** Incident command needs no authority. */
export function commandState({
  seats,
  command,
}: Pick<Standing, 'seats' | 'command'>): OwnershipState {
  if (command.challenger !== null) return 'contested'
  if (command.holder === null) return 'unowned'
  return isPresent(seats, command.holder) ? 'owned' : 'absent'
}
