import type { RunListRow } from '../../../../shared/view/console-rows.ts'
import type { Ms } from '../../../../shared/time/duration.ts'

/** What a jump passes over: due after the departure and before the landing. What is due at the landing happens as usual. */
export function skippedBy(rows: readonly RunListRow[], fromMs: Ms, byMs: Ms): RunListRow[] {
  return rows
    .filter(
      ({ kind, state, atMs, pool }) =>
        kind !== 'jump' &&
        state === 'coming' &&
        !pool &&
        atMs !== null &&
        atMs > fromMs &&
        atMs < fromMs + byMs,
    )
    .toSorted((a, b) => (a.atMs ?? 0) - (b.atMs ?? 0))
}
