import type { ExerciseRow, GapRow } from '../../../../shared/view/rows.ts'
import type { Ms } from '../../../../shared/time/duration.ts'

type Jumps = ExerciseRow['jumps']

/** How long a gap has lasted in played time: a jump that it reaches across does not count. */
export function gapLength(
  gap: Pick<GapRow, 'fromMs' | 'toMs' | 'playedMs'>,
  nowMs: Ms,
  jumps: Jumps,
): Ms {
  if (gap.toMs !== null) return gap.playedMs
  const skipped = jumps
    .filter(({ atMs }) => atMs >= gap.fromMs)
    .reduce((sum, { byMs }) => sum + byMs, 0)
  return Math.max(0, nowMs - gap.fromMs - skipped)
}

export function totalLength(gaps: readonly GapRow[], nowMs: Ms, jumps: Jumps): Ms {
  return gaps.reduce((sum, gap) => sum + gapLength(gap, nowMs, jumps), 0)
}
