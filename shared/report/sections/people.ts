import type { SeatId } from '../../words/ids.ts'
import type { Account } from '../account.ts'
import type { TeamDebrief } from '../debrief.ts'
import { personName, roleTitle } from '../naming.ts'

/** Everyone who sat in the team, in order of seats; simulated teammates are marked. */
export function people(account: Account): TeamDebrief['people'] {
  const simulated = simulatedSeats(account)
  return account.play.team.seats.list
    .filter(({ everTaken }) => everTaken)
    .map(({ id, roles }) => ({
      seat: id,
      name: personName(account, id),
      roles: roles.map((role) => roleTitle(account, role)),
      simulated: simulated.has(id),
    }))
}

/** Seats in which a simulated teammate sat at any time. */
export function simulatedSeats({ events }: Pick<Account, 'events'>): Set<SeatId> {
  return new Set(
    events.flatMap((event) =>
      event.type === 'seat.joined' && event.data.bot !== null ? [event.data.seat] : [],
    ),
  )
}
