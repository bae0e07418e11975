import { text } from 'node:stream/consumers'
import type { ExerciseEvent } from '../../shared/exercise/events/event.ts'
import { fold } from '../../shared/exercise/state/evolve.ts'
import { debriefOf } from '../../shared/report/debrief-of.ts'
import { planCsv } from '../../shared/report/formats/csv.ts'
import { markdown } from '../../shared/report/formats/markdown.ts'
import { page } from '../../shared/report/formats/page.ts'
import { reportJson } from '../../shared/report/report-json.ts'

/** A process of its own that makes of logs (standard input, JSON) all that is computed from them. */
export interface Replayed {
  /** Where it ran, as far as a program can notice. */
  locale: string
  noonInSummer: string
  logs: { state: string; report: string; markdown: string; csv: string; page: string }[]
}

const NAMES = { 'seat-1': 'Ödön', 'seat-2': 'Irmak I.', 'seat-3': 'Zoë', 'seat-4': 'Åse' }

const logs = JSON.parse(await text(process.stdin)) as ExerciseEvent[][]
const replayed: Replayed = {
  locale: new Intl.NumberFormat().resolvedOptions().locale,
  noonInSummer: new Date('2000-07-01T12:00:00Z').toString(),
  logs: logs.map((events) => {
    const state = fold(events)
    const debrief = debriefOf({ events, names: NAMES, headCode: 'abcdef012345' })
    return {
      state: JSON.stringify(state, (_, value: unknown) =>
        value instanceof Map || value instanceof Set ? [...value] : value,
      ),
      report: JSON.stringify(reportJson(state)),
      markdown: markdown(debrief),
      csv: planCsv(debrief),
      page: page(debrief),
    }
  }),
}
process.stdout.write(JSON.stringify(replayed))
