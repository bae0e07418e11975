import { expect, it } from 'vitest'
import { difference } from '../../../shared/view/difference.ts'
import type { Live, Viewer } from '../../../shared/view/viewer.ts'
import { Views } from '../../../shared/view/views.ts'
import { evolve, fold } from '../../../shared/exercise/state/evolve.ts'
import type { ExerciseEvent } from '../../../shared/exercise/events/event.ts'
import { must } from '../../../shared/words/assert.ts'
import type { ExerciseState } from '../../../shared/exercise/state/state.ts'
import { as } from '../../../shared/words/ids.ts'
import type { SeatId } from '../../../shared/words/ids.ts'
import { Play, START_WALL } from '../../kit/play.ts'
import { smallScenario } from '../../kit/scenario.ts'

const LIVE: Live = {
  nowMs: START_WALL,
  connected: new Set([as<SeatId>('seat-1')]),
  offline: new Map(),
  facilitatorConnected: true,
  editing: new Map(),
  names: new Map(),
  headCode: null,
}

const VIEWERS: readonly Viewer[] = [
  { kind: 'seat', seat: as<SeatId>('seat-1'), host: false },
  { kind: 'seat', seat: as<SeatId>('seat-2'), host: true },
  { kind: 'observer' },
  { kind: 'display' },
  { kind: 'facilitator' },
]

const INVENTED = 'INVENTED'

/** Shown as a whole to whoever may read them: the content of a message, as its channel has it, and what fills slots. */
const WHOLE: ReadonlySet<string> = new Set(['fields', 'slots'])

/** The same, but each thing of it knows one thing more, of which no view has ever heard. */
function knowingMore<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(knowingMore) as Value
  if (value instanceof Map) {
    return new Map([...value].map(([key, each]) => [key, knowingMore(each)])) as Value
  }
  if (typeof value !== 'object' || value === null || value instanceof Set) return value
  const known = Object.entries(value).map(([key, each]) => [
    key,
    WHOLE.has(key) ? each : knowingMore(each),
  ])
  return { ...Object.fromEntries(known), invented: INVENTED, inventedTable: [{ id: INVENTED }] }
}

function evening(): Play {
  const play = new Play({ scenario: smallScenario(), setup: { observersSeeSpoilers: true } })
  play.started()
  play.facilitator('release-inject', { inject: 'second-key' })
  play.by('seat-1', 'reply', { message: 'first-page', text: 'On it.' })
  play.by('seat-1', 'write-note', { text: 'Seen at once.' })
  return play
}

it.each(VIEWERS)('what is new in the state is in no row and no patch of %j', (viewer) => {
  const { state } = evening()
  const more: ExerciseState = knowingMore(state)
  expect(JSON.stringify(more)).toContain(INVENTED)
  const usual = new Views(state, LIVE).whole(viewer)
  const views = new Views(more, LIVE)
  expect(views.whole(viewer)).toEqual(usual)
  expect(JSON.stringify(difference(null, views.whole(viewer)))).not.toContain(INVENTED)
})

it.each(['seat', 'decision', 'inject', 'note', 'record', 'exercise', 'rumour'])(
  'an event of a new kind, %s.invented, is in no row of anybody',
  (subject) => {
    const { events } = evening()
    const last = must(events.at(-1), 'an event')
    const data = { seat: 'seat-1', text: INVENTED, id: INVENTED }
    const invented = { ...last, seq: last.seq + 1, type: `${subject}.invented`, data }
    const state = fold(events)
    evolve(state, invented as unknown as ExerciseEvent)
    const views = new Views(state, LIVE)
    for (const viewer of VIEWERS)
      expect(JSON.stringify(views.whole(viewer)), JSON.stringify(viewer)).not.toContain(INVENTED)
  },
)
