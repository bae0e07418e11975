import type { ExerciseState, TeamState } from '../exercise/state/state.ts'
import { standingOf } from '../exercise/state/state.ts'
import { approvesByPost, fallsToCommand } from '../exercise/state/ownership/authority.ts'
import { isPresent } from '../exercise/state/seats.ts'
import type { Seat } from '../exercise/state/seats.ts'
import { BUSINESS_AUTHORITIES } from '../words/authority.ts'
import { nameOf, roleRef } from './naming.ts'
import type { OwnerRow, SeatRow } from './rows.ts'
import type { Live } from './viewer.ts'

export function seatRow(state: ExerciseState, team: TeamState, seat: Seat, live: Live): SeatRow {
  const standing = standingOf(state, team)
  return {
    id: seat.id,
    team: team.id,
    number: seat.number,
    name: nameOf(state, live, seat.id),
    roles: seat.roles.map((role) => roleRef(state, role)),
    approves: BUSINESS_AUTHORITIES.filter((authority) =>
      approvesByPost(standing, seat.id, authority),
    ),
    deputyFor: BUSINESS_AUTHORITIES.filter(
      (authority) => team.seats.deputies[authority] === seat.id,
    ),
    state: seat.person === 'present' && seat.unavailable ? 'unavailable' : seat.person,
    bot: seat.bot,
    ready: seat.ready,
    connected: seat.bot !== null || live.connected.has(seat.id),
  }
}

/** Who approves what now, a row per authority. */
export function ownerRows(state: ExerciseState, team: TeamState): OwnerRow[] {
  const standing = standingOf(state, team)
  return BUSINESS_AUTHORITIES.map((authority) => ({
    id: `${team.id}/${authority}`,
    team: team.id,
    authority,
    roles: state.setup.ownership[authority].map((role) => roleRef(state, role)),
    holders: team.seats.list.flatMap(({ id }) =>
      isPresent(team.seats, id) && approvesByPost(standing, id, authority) ? id : [],
    ),
    deputy: team.seats.deputies[authority] ?? null,
    fallsToCommand: fallsToCommand(standing, authority),
  }))
}
