import { between, detected, isIncident } from './metric.ts'
import type { Metric } from './metric.ts'

export const ttr: Metric = {
  key: 'ttr',
  title: 'Time to resolve',
  unit: 'ms',
  formula: 'resolved - detected',
  whenNegative: 'resolved before confirmed',
  applies: isIncident,
  compute(play) {
    const { reached, reopened } = play.team.milestones.resolved
    return { ...between(play, detected(play), reached), reopened: reopened.length }
  },
}
