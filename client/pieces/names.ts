import type { SeatId } from '../../shared/words/ids.ts'
import { useRowsStore } from '../stores/rows.ts'
import { nameOf } from '../stores/viewer.ts'

/** `Sam`, `Sam or Dana`, `Sam, Dana or Kim`; the viewer is `you`. */
export function useNames(seats: readonly SeatId[], join: 'and' | 'or'): string {
  return useRowsStore((view) =>
    listed(
      seats.map((id) => (view.me['me']?.seat === id ? 'you' : nameOf(view.seats[id], id))),
      join,
    ),
  )
}

export function listed(names: readonly string[], join: 'and' | 'or'): string {
  if (names.length < 2) return names[0] ?? ''
  return `${names.slice(0, -1).join(', ')} ${join} ${names.at(-1)}`
}
