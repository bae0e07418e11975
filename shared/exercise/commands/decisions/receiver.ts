import type { SeatId } from '../../../words/ids.ts'
import { findSeat, isPresent } from '../../state/seats.ts'
import type { TeamState } from '../../state/state.ts'
import type { RefusalCode } from '../refusals.ts'

/** Why work cannot be handed to this seat, or null: it must be somebody else who is here. */
export function cannotReceive(team: TeamState, to: SeatId, giver: SeatId): RefusalCode | null {
  if (to === giver) return 'to-yourself'
  if (!findSeat(team.seats, to)) return 'unknown-seat'
  return isPresent(team.seats, to) ? null : 'target-away'
}
