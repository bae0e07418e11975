import type { OpenedDecision } from '../exercise/state/decisions.ts'
import type { Moment } from '../exercise/state/moment.ts'
import type { Ms } from '../time/duration.ts'
import { evidence } from './evidence.ts'
import type { Evidence } from './evidence.ts'
import { ONE, ratio, weightedMean, ZERO } from './fraction.ts'
import type { Exact } from './fraction.ts'
import type { TeamPlay } from './team-play.ts'

export interface DecisionTimeliness {
  decision: OpenedDecision
  /** From opening to first made, else to its end; to the end of play while it has none. */
  usedMs: Ms
  /** 1 within target, 0 from the deadline on; null where it is left out. */
  value: Exact | null
  leftOut: 'withdrawn' | 'cut-off' | null
  events: Evidence
}

export interface Timeliness {
  /** 0 to 100; null if no decision counts. */
  value: Exact | null
  /** In order of opening. */
  decisions: DecisionTimeliness[]
}

/** How timely a team decided: 100 x the mean by weight. */
export function timelinessOf({ team, end }: TeamPlay): Timeliness {
  const decisions = team.decisions.opened.map((decision) => timelinessOfDecision(decision, end))
  const counted = decisions.flatMap(({ decision, value }) =>
    value ? [{ weight: decision.weight, value }] : [],
  )
  return { value: weightedMean(counted)?.mul(100) ?? null, decisions }
}

/** From opening to first made, also where that was after expiry; else to its end. */
export function usedMs({ opened, made, ended }: OpenedDecision, end: Moment): Ms {
  return (made?.moment ?? ended ?? end).playedMs - opened.playedMs
}

function timelinessOfDecision(decision: OpenedDecision, end: Moment): DecisionTimeliness {
  const { opened, made, ended } = decision
  const used = usedMs(decision, end)
  const leftOut = whyLeftOut(decision, used)
  const events = evidence(opened.seq, ended?.seq ?? end.seq, made?.moment.seq)
  return {
    decision,
    usedMs: used,
    value: leftOut ? null : valueOf(decision, used),
    leftOut,
    events,
  }
}

/** A decision still open counts as cut off now. */
function whyLeftOut(
  { end: how, targetMs }: OpenedDecision,
  used: Ms,
): DecisionTimeliness['leftOut'] {
  if (how === 'withdrawn') return 'withdrawn'
  return (how === 'cut-off' || how === null) && used <= targetMs ? 'cut-off' : null
}

function valueOf({ end: how, targetMs, deadlineMs }: OpenedDecision, used: Ms): Exact {
  if (how === 'expired' || used >= deadlineMs) return ZERO
  return used <= targetMs ? ONE : ratio(deadlineMs - used, deadlineMs - targetMs)
}
