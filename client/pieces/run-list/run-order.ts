import type { RunListRow } from '../../../shared/view/console-rows.ts'
import type { ExerciseRow, MessageRow } from '../../../shared/view/rows.ts'
import type { Ms } from '../../../shared/time/duration.ts'

/** A line above the now line: an authored row, or news that the facilitator improvised. */
export type PastLine =
  | { is: 'row'; id: string; atMs: Ms; row: RunListRow }
  | { is: 'improvised'; id: string; atMs: Ms; message: MessageRow }

export interface RunOrder {
  /** Sent and skipped, the latest last. */
  past: PastLine[]
  /** What has a time, in order of time. Skipped rows keep their place until it has passed. */
  coming: RunListRow[]
  /** What waits for a condition, in the author's order. */
  conditional: RunListRow[]
  held: RunListRow[]
  /** In the author's order. */
  pool: RunListRow[]
  /** The inject that goes out next by the clock. */
  next: RunListRow | null
  /** A jump that stands in the run list before the next inject. */
  jump: RunListRow | null
  /** A decision that opens by the clock no later than the next inject. */
  opening: RunListRow | null
}

/** Sorts the run list around the now line, by what has happened, so that no ticking clock reorders it. */
export function orderRunList(
  rows: readonly RunListRow[],
  messages: readonly MessageRow[],
  jumps: ExerciseRow['jumps'],
): RunOrder {
  const sorted = [...rows].toSorted(byAuthor)
  const passedMs = latestInstant(sorted, jumps)
  const isPast = (row: RunListRow) =>
    row.state === 'sent' || (row.state === 'skipped' && row.atMs !== null && row.atMs <= passedMs)
  const past = [
    ...sorted.filter(isPast).map(lineOfRow),
    ...messages.filter(isImprovised).map(lineOfMessage),
  ]
  const ahead = sorted.filter((row) => !isPast(row) && row.state !== 'held')
  const coming = ahead
    .filter((row) => !row.pool && row.atMs !== null)
    .toSorted((a, b) => (a.atMs ?? 0) - (b.atMs ?? 0))
  const next = coming.find((row) => row.kind === 'inject' && row.state === 'coming') ?? null
  return {
    past: past.toSorted((a, b) => a.atMs - b.atMs),
    coming,
    conditional: ahead.filter((row) => !row.pool && row.atMs === null),
    held: sorted.filter((row) => row.state === 'held'),
    pool: ahead.filter((row) => row.pool),
    next,
    jump: coming.find((row) => row.kind === 'jump' && comesFirst(row, next)) ?? null,
    opening: coming.find((row) => row.kind === 'decision' && comesFirst(row, next)) ?? null,
  }
}

function byAuthor(a: RunListRow, b: RunListRow): number {
  return a.order - b.order || (a.team ?? '').localeCompare(b.team ?? '')
}

function comesFirst(row: RunListRow, next: RunListRow | null): boolean {
  return row.state === 'coming' && (next === null || (row.atMs ?? 0) <= (next.atMs ?? 0))
}

/** The latest instant that is known to have passed: the last release, or the landing of the last jump. */
function latestInstant(rows: readonly RunListRow[], jumps: ExerciseRow['jumps']): Ms {
  const last = jumps.at(-1)
  const landing = last === undefined ? 0 : last.atMs + last.byMs
  return Math.max(landing, ...rows.map((row) => row.sentAtMs ?? 0))
}

function isImprovised(message: MessageRow): boolean {
  return message.inject === null
}

function lineOfRow(row: RunListRow): PastLine {
  return { is: 'row', id: row.id, atMs: row.sentAtMs ?? row.atMs ?? 0, row }
}

function lineOfMessage(message: MessageRow): PastLine {
  return { is: 'improvised', id: message.id, atMs: message.releasedAtMs, message }
}
