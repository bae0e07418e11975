import { between, firstInject, isFalseAlarm } from './metric.ts'
import type { Metric } from './metric.ts'

export const standDown: Metric = {
  key: 'stand-down',
  title: 'Time to stand down',
  unit: 'ms',
  formula: 'first stood down - first inject released',
  whenNegative: 'stood down before the first inject',
  applies: isFalseAlarm,
  compute: (play) =>
    between(play, firstInject(play), play.team.record.firstVerdict['stood-down'] ?? null),
}
