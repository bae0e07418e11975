import { readMetrics } from '../../score/metrics/metrics.ts'
import type { Metric, Reading } from '../../score/metrics/metric.ts'
import { lengthOfPlay } from '../../score/team-play.ts'
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
      note: note(metric, reading, lengthWords(lengthOfPlay(play))),
      events: reading.events,
    }))
}

function note({ whenNegative }: Metric, { ms, reopened }: Reading, length: string): string | null {
  const notes = [
    ms === null ? `not reached within ${length}` : null,
    ms !== null && ms < 0 ? whenNegative : null,
    reopened > 0 ? `reopened ${reopened === 1 ? 'once' : `${reopened} times`}` : null,
  ].filter((each) => each !== null)
  return notes.length > 0 ? notes.join(', ') : null
}
