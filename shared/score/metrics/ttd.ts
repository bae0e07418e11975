import { detected, isIncident } from './metric.ts'
import type { Metric } from './metric.ts'
import { isInPlay } from '../team-play.ts'
import { evidence } from '../evidence.ts'

/** The start of the incident is no event: the scenario gives it as an offset from the start of play. */
export const ttd: Metric = {
  key: 'ttd',
  title: 'Time to detect',
  unit: 'ms',
  formula: 'detected - started',
  whenNegative: 'confirmed before it started',
  applies: isIncident,
  compute(play) {
    const { started } = play.state.life
    const found = detected(play)
    if (!started || !found || !isInPlay(play, found)) return { ms: null, reopened: 0, events: [] }
    const incidentMs = started.playedMs + play.state.scenario.milestones.startedMs
    return {
      ms: found.playedMs - incidentMs,
      reopened: 0,
      events: evidence(started.seq, found.seq),
    }
  },
}
