import type { BusinessAuthority } from '../../shared/words/authority.ts'
import type { Past } from './past.ts'
import { all, created } from './past.ts'

/** The seats of the team that `past` is about. */
export function seatsOf(past: Past, team: string): string[] {
  const found = created(past).setup.teams.find(({ id }) => id === team)
  return found ? found.seats.map(({ id }) => id) : []
}

/** Somebody sits there, and was not marked unavailable since sitting down. */
export function isPresent(past: Past, seat: string): boolean {
  let seated = false
  let away = false
  for (const { event } of past) {
    if (!('seat' in event.data) || event.data.seat !== seat) continue
    if (event.type === 'seat.joined' || event.type === 'seat.admitted')
      [seated, away] = [true, false]
    if (event.type === 'seat.left' || event.type === 'seat.removed') seated = false
    if (event.type === 'seat.unavailable') away = true
    if (event.type === 'seat.available') away = false
  }
  return seated && !away
}

/** The roles that a seat has now. */
export function rolesOf(past: Past, seat: string): readonly string[] {
  const moved = all(past, 'seat.roles-assigned').findLast(({ event }) => event.data.seat === seat)
  if (moved) return moved.event.data.roles
  for (const { seats } of created(past).setup.teams)
    for (const { id, roles } of seats) if (id === seat) return roles
  return []
}

/** The seat that is named deputy for an authority now, or null. */
export function deputyOf(past: Past, team: string, authority: BusinessAuthority): string | null {
  const named = all(past, 'seat.deputy-named').findLast(
    ({ event }) => event.data.authority === authority,
  )
  if (named) return named.event.data.seat
  const atSetUp = created(past).setup.teams.find(({ id }) => id === team)
  return atSetUp?.deputies[authority] ?? null
}
