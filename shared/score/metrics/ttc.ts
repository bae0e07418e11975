import { between, detected, isIncident } from './metric.ts'
import type { Metric } from './metric.ts'

export const ttc: Metric = {
  key: 'ttc',
  title: 'Time to contain',
  unit: 'ms',
  formula: 'contained - detected',
  whenNegative: 'contained before confirmed',
  applies: isIncident,
  compute(play) {
    const { reached, reopened } = play.team.milestones.contained
    return { ...between(play, detected(play), reached), reopened: reopened.length }
  },
}
