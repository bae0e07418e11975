import type { OpenedDecision } from '../exercise/state/decisions.ts'
import type { Ms } from '../time/duration.ts'
import { evidence } from './evidence.ts'
import type { Evidence } from './evidence.ts'
import { ratio, remainder, weightedMean } from './fraction.ts'
import type { Exact } from './fraction.ts'
import { gapEvents, gapTime } from './gaps.ts'
import type { TeamGap } from './gaps.ts'
import type { TeamPlay } from './team-play.ts'

export interface DecisionCoverage {
  decision: OpenedDecision
  gapMs: Ms
  /** 0 to 1; null for a withdrawn decision, which is left out. */
  value: Exact | null
  halved: 'made-without-authority' | 'never-made' | null
  events: Evidence
}

export interface Approves {
  /** 0 to 1; null if no decision counts. */
  value: Exact | null
  /** In order of opening. */
  decisions: DecisionCoverage[]
}

/** Who approves? The mean by weight of how well each decision was covered by an owner. */
export function approvesOf({ team }: TeamPlay, gaps: readonly TeamGap[]): Approves {
  const decisions = team.decisions.opened.map((decision) => coverageOf(decision, gaps))
  const counted = decisions.flatMap(({ decision, value }) =>
    value ? [{ weight: decision.weight, value }] : [],
  )
  return { value: weightedMean(counted), decisions }
}

function coverageOf(decision: OpenedDecision, gaps: readonly TeamGap[]): DecisionCoverage {
  const { id, end, ended, made, targetMs } = decision
  const gapMs = gapTime(gaps, id)
  const halved = whyHalved(decision)
  const covered = remainder(ratio(gapMs, targetMs))
  const value = end === 'withdrawn' ? null : halved ? covered.div(2) : covered
  const events = evidence(...gapEvents(gaps, id), halved && (made?.moment ?? ended)?.seq)
  return { decision, gapMs, value, halved, events }
}

function whyHalved({ end, made }: OpenedDecision): DecisionCoverage['halved'] {
  if (made) return made.authorised ? null : 'made-without-authority'
  return end === 'expired' ? 'never-made' : null
}
