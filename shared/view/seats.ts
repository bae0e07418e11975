import { standingOf } from '../exercise/state/state.ts'
import { approvesByPost, fallsToCommand } from '../exercise/state/ownership/authority.ts'
import { isPresent } from '../exercise/state/seats.ts'
import type { Seat } from '../exercise/state/seats.ts'
import { BUSINESS_AUTHORITIES } from '../words/authority.ts'
import { nameOf, roleRef } from './naming.ts'
import type { OwnerRow, SeatRow } from './rows.ts'
import type { TeamSources } from './sources.ts'

export function seatRow(
  from: Pick<
    TeamSources,
    'id' | 'scenario' | 'setup' | 'seats' | 'command' | 'people' | 'connected'
  >,
  seat: Seat,
): SeatRow {
  const standing = standingOf(from, from)
  return {
    id: seat.id,
    team: from.id,
    number: seat.number,
    name: nameOf(from.people, seat.id),
    roles: seat.roles.map((role) => roleRef(from.scenario, role)),
    approves: BUSINESS_AUTHORITIES.filter((authority) =>
      approvesByPost(standing, seat.id, authority),
    ),
    deputyFor: BUSINESS_AUTHORITIES.filter(
      (authority) => from.seats.deputies[authority] === seat.id,
    ),
    state: seat.person === 'present' && seat.unavailable ? 'unavailable' : seat.person,
    bot: seat.bot,
    ready: seat.ready,
    connected: seat.bot !== null || from.connected.has(seat.id),
  }
}

/** Who approves what now, a row per authority. */
export function ownerRows(
  from: Pick<TeamSources, 'id' | 'scenario' | 'setup' | 'seats' | 'command'>,
): OwnerRow[] {
  const { id: team, scenario, setup, seats } = from
  const standing = standingOf(from, from)
  return BUSINESS_AUTHORITIES.map((authority) => ({
    id: `${team}/${authority}`,
    team,
    authority,
    roles: setup.ownership[authority].map((role) => roleRef(scenario, role)),
    holders: seats.list.flatMap(({ id }) =>
      isPresent(seats, id) && approvesByPost(standing, id, authority) ? id : [],
    ),
    deputy: seats.deputies[authority] ?? null,
    fallsToCommand: fallsToCommand(standing, authority),
  }))
}
