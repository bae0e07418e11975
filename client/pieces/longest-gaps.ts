import type { GapRow } from '../../shared/view/rows.ts'

/** In order of length; of equal ones the earlier first. */
export function byLength(gaps: readonly GapRow[]): GapRow[] {
  return [...gaps].sort((a, b) => b.playedMs - a.playedMs || a.fromMs - b.fromMs)
}

/** The three that the score wants an answer to. */
export function longest(gaps: readonly GapRow[]): GapRow[] {
  return byLength(gaps).slice(0, 3)
}
