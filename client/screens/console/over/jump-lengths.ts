import { HOUR, MINUTE } from '../../../../shared/time/duration.ts'
import type { Ms } from '../../../../shared/time/duration.ts'
import type { RunListRow } from '../../../../shared/view/console-rows.ts'

const ROUND: readonly Ms[] = [
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 8].map((hours) => hours * HOUR),
]
const OFFERED = 4

/** Round lengths, shortest first, that land before the last row which is still to come; long ones where none is. */
export function jumpLengths(coming: readonly RunListRow[], nowMs: Ms): Ms[] {
  const ahead = coming
    .filter(({ kind, state }) => kind !== 'jump' && state === 'coming')
    .map(({ atMs }) => (atMs ?? 0) - nowMs)
  const lastMs = Math.max(0, ...ahead)
  const inside = ROUND.filter((ms) => ms <= lastMs)
  return (inside.length > 0 ? inside : lastMs > 0 ? ROUND.slice(0, 1) : ROUND).slice(-OFFERED)
}
