import { readMetrics } from '../../score/metrics/metrics.ts'
import type { Metric, Reading } from '../../score/metrics/metric.ts'
import { lengthOfPlay } from '../../score/team-play.ts'
import type { TeamPlay } from '../../score/team-play.ts'
import { lengthFigure, lengthWords, UNKNOWN } from '../../time/text.ts'
import type { Account } from '../account.ts'
import type { MetricLine } from '../debrief.ts'

/** The time metrics that this kind of story can have; a negative one is shown as 0 with a note. */
export function metricLines({ play }: Account): MetricLine[] {
  return readMetrics(play)
    .filter(({ metric }) => metric.applies(play))
    .map(({ metric, reading }) => ({
      key: metric.key,
      title: metric.title,
      ms: reading.ms,
      shown: reading.ms === null ? UNKNOWN : lengthFigure(reading.ms),
      note: note(play, metric, reading),
      events: reading.events,
    }))
}

function note(play: TeamPlay, metric: Metric, { ms, reopened }: Reading): string | null {
  const notes = [
    ms === null ? `not reached within ${lengthWords(lengthOfPlay(play))}` : null,
    ms !== null && ms < 0 ? metric.whenNegative : null,
    ms !== null && metric.key === 'ttd' ? beforePlay(play) : null,
    reopened > 0 ? `reopened ${reopened === 1 ? 'once' : `${reopened} times`}` : null,
  ].filter((each) => each !== null)
  return notes.length > 0 ? notes.join(', ') : null
}

/** Why it can be longer than the play: the incident began before anybody was told. */
function beforePlay({ state }: TeamPlay): string | null {
  const { startedMs } = state.scenario.milestones
  return startedMs < 0 ? `${lengthWords(-startedMs)} of it before play` : null
}
