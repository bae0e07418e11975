import type { Asked } from './decision.ts'
import type { Fraction } from './fraction.ts'
import { ONE, ZERO, ratio, times, weightedMean, whole } from './fraction.ts'

/** How soon the team decided, 0 to 100; null if no decision counts. */
export function timelinessOf(decisions: readonly Asked[]): Fraction | null {
  const counted: { value: Fraction; weight: number }[] = []
  for (const decision of decisions) {
    const value = timelinessOfOne(decision)
    if (value !== null) counted.push({ value, weight: decision.weight })
  }
  const mean = weightedMean(counted)
  return mean && times(mean, whole(100))
}

/** Null: left out. */
export function timelinessOfOne({
  how,
  openedMs,
  endedMs,
  targetMs,
  deadlineMs,
}: Asked): Fraction | null {
  if (how === 'withdrawn') return null
  if (how === 'expired') return ZERO
  const t = endedMs - openedMs
  if (t <= targetMs) return how === 'cut-off' ? null : ONE
  if (t >= deadlineMs) return ZERO
  return ratio(deadlineMs - t, deadlineMs - targetMs)
}
