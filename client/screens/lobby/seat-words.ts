import type { SeatRow } from '../../../shared/view/rows.ts'
import { AUTHORITY_TITLES } from '../../../shared/words/authority.ts'
import { listed } from '../../pieces/names.ts'

export function rolesOf({ roles }: Pick<SeatRow, 'roles'>): string {
  return roles.map(({ title }) => title).join(', ')
}

/** A person's name; for an empty seat, that it is one. */
export function whoOf(seat: SeatRow): string {
  if (seat.state === 'free' || seat.state === 'left') return 'Free'
  return seat.bot === null ? seat.name : `${seat.name} (simulated)`
}

/** `tell customers and spend money` */
export function approvesOf({ approves }: Pick<SeatRow, 'approves'>): string {
  return listed(
    approves.map((authority) => AUTHORITY_TITLES[authority]),
    'and',
  )
}

export function isHere({ state }: Pick<SeatRow, 'state'>): boolean {
  return state === 'present' || state === 'unavailable'
}

export function isFree({ state }: Pick<SeatRow, 'state'>): boolean {
  return state === 'free' || state === 'left'
}
