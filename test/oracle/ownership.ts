import { isAuthorised } from './authority.ts'
import type { Asked } from './decision.ts'
import type { Fraction } from './fraction.ts'
import { ONE, atLeastZero, minus, ratio, times, weightedMean } from './fraction.ts'
import type { Gap } from './gaps.ts'
import type { Past } from './past.ts'
import { playOf } from './past.ts'

const GRACE_MS = 60_000

/** Who leads? Null if play was too short to tell. */
export function leadsOf(past: Past, gaps: readonly Gap[]): Fraction | null {
  const { fromMs, toMs } = playOf(past)
  if (toMs - fromMs <= GRACE_MS) return null
  return withoutGaps(gaps, 'command', toMs - fromMs - GRACE_MS)
}

/** Who approves? Null if no decision counts. */
export function approvesOf(
  past: Past,
  team: string,
  decisions: readonly Asked[],
  gaps: readonly Gap[],
): Fraction | null {
  const counted = decisions.filter(({ how }) => how !== 'withdrawn')
  return weightedMean(
    counted.map((decision) => ({
      value: coverageOf(past, team, decision, gaps),
      weight: decision.weight,
    })),
  )
}

/** One decision's part. */
export function coverageOf(
  past: Past,
  team: string,
  decision: Asked,
  gaps: readonly Gap[],
): Fraction {
  const covered = withoutGaps(gaps, decision.decision, decision.targetMs)
  return isHalved(past, team, decision) ? times(covered, ratio(1, 2)) : covered
}

function isHalved(past: Past, team: string, { decision, authority, how, made }: Asked): boolean {
  if (made === null) return how === 'expired'
  const then = past.filter(({ event }) => event.seq < made.seq)
  return !isAuthorised(then, made.seat, { team, decision, authority })
}

function withoutGaps(gaps: readonly Gap[], slot: string, outOfMs: number): Fraction {
  let gapMs = 0
  for (const gap of gaps) if (gap.slot === slot) gapMs += gap.toMs - gap.fromMs
  return atLeastZero(minus(ONE, ratio(gapMs, outOfMs)))
}
