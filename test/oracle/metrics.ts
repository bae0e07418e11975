import type { Condition } from '../../shared/scenario/condition.ts'
import type { Verdict } from '../../shared/words/incident.ts'
import { looksOf, truthsOf } from './condition.ts'
import type { Past } from './past.ts'
import { created, playOf } from './past.ts'

/** Instants of played time; null: not reached. */
export interface Milestones {
  startedMs: number
  detectedMs: number | null
  containedMs: number | null
  resolvedMs: number | null
}

/** Lengths of played time, negative if the end came first; null: not reached, or not asked of this truth. */
export interface Metrics {
  ttd: number | null
  ttc: number | null
  ttr: number | null
  tta: number | null
  standDown: number | null
}

export function milestonesOf(past: Past, team: string): Milestones {
  const { milestones } = created(past).scenario
  return {
    startedMs: playOf(past).fromMs + milestones.startedMs,
    detectedMs: firstVerdict(past, 'confirmed'),
    containedMs: lastTurn(past, team, milestones.contained),
    resolvedMs: lastTurn(past, team, milestones.resolved),
  }
}

export function metricsOf(past: Past, milestones: Milestones): Metrics {
  const { startedMs, detectedMs, containedMs, resolvedMs } = milestones
  const isIncident = created(past).scenario.truth.kind === 'incident'
  const news = firstInject(past)
  return {
    ttd: isIncident ? between(startedMs, detectedMs) : null,
    ttc: isIncident ? between(detectedMs, containedMs) : null,
    ttr: isIncident ? between(detectedMs, resolvedMs) : null,
    tta: between(news, firstTaken(past)),
    standDown: isIncident ? null : between(news, firstVerdict(past, 'stood-down')),
  }
}

function between(fromMs: number | null, toMs: number | null): number | null {
  return fromMs === null || toMs === null ? null : toMs - fromMs
}

/** The last turn of a condition from false to true, if it is true at the end of play. */
function lastTurn(past: Past, team: string, condition: Condition): number | null {
  const looks = looksOf(past, team, condition)
  let turnedMs: number | null = null
  let wasTrue = false
  for (const [index, isTrue] of truthsOf(condition, looks).entries()) {
    if (isTrue && !wasTrue) turnedMs = looks[index]?.playedMs ?? null
    wasTrue = isTrue
  }
  return wasTrue ? turnedMs : null
}

/** When the record first said so in play. */
function firstVerdict(past: Past, verdict: Verdict): number | null {
  const { toMs } = playOf(past)
  for (const { event, playedMs } of past)
    if ('verdict' in event.data && event.data.verdict === verdict && playedMs <= toMs)
      return playedMs
  return null
}

/** The first news of the team, improvised or not. */
function firstInject(past: Past): number | null {
  for (const { event, playedMs } of past)
    if (event.type === 'inject.released' || event.type === 'inject.improvised') return playedMs
  return null
}

/** The first claim, or command taken. */
function firstTaken(past: Past): number | null {
  for (const { event, playedMs } of past)
    if (event.type === 'decision.claimed' || event.type === 'incident-command.taken')
      return playedMs
  return null
}
