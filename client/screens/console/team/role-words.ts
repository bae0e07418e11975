import type { SeatRow } from '../../../../shared/view/rows.ts'

/** `SRE, Scribe`. */
export function rolesOf({ roles }: SeatRow): string {
  return roles.map(({ title }) => title).join(', ') || 'No role'
}
