import type { TeamPlay } from '../team-play.ts'
import { METRIC_KEYS } from './metric.ts'
import type { Metric, MetricKey, Reading } from './metric.ts'
import { standDown } from './stand-down.ts'
import { tta } from './tta.ts'
import { ttc } from './ttc.ts'
import { ttd } from './ttd.ts'
import { ttr } from './ttr.ts'

/** Every time metric by its key. */
export const METRICS: Record<MetricKey, Metric> = { ttd, ttc, ttr, tta, 'stand-down': standDown }

/** A metric's value for one team; null in it also where it does not apply. */
export function readMetric(metric: Metric, play: TeamPlay): Reading {
  return metric.applies(play) ? metric.compute(play) : { ms: null, reopened: 0, events: [] }
}

/** All metrics of a team, in the order in which they are shown. */
export function readMetrics(play: TeamPlay): { metric: Metric; reading: Reading }[] {
  return METRIC_KEYS.map((key) => ({
    metric: METRICS[key],
    reading: readMetric(METRICS[key], play),
  }))
}
