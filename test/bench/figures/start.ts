import { join } from 'node:path'
import type { ExerciseEvent } from '../../../shared/exercise/events/event.ts'
import { as } from '../../../shared/words/ids.ts'
import type { ExerciseId } from '../../../shared/words/ids.ts'
import { SqliteStore } from '../../../server/store/sqlite.ts'
import type { Figure, Measured } from '../figure.ts'
import { busyPlay, keep } from '../load/stored-plays.ts'
import { startHotwash } from '../processes/hotwash.ts'
import type { Child } from '../processes/child.ts'
import type { Stage } from '../stage.ts'

const NOTHING = join(import.meta.dirname, '../floors/nothing.mjs')
/** What ended long ago may be short: nobody reads it at a start. */
const EVENTS = 10

export const start: Figure = {
  id: 'start',
  sentence:
    'From starting to the printed link, with so many ended exercises; beside Node’s own start',
  goals: [
    { quantity: 'start', unit: 'ms', by: 'over', most: 100 },
    { quantity: 'start', unit: 'ms', by: 'growth', most: 1.1 },
  ],
  sizes: [1_000, 10_000],
  of: 'ended exercises',
  quick: [],
  async setUp(exercises, stage) {
    const folder = stage.folder()
    await fill(folder, exercises)
    return {
      ours: { measure: () => startOf(async () => (await startHotwash(stage, folder)).child) },
      floor: { measure: () => startOf(() => startedBare(stage)) },
    }
  },
}

async function startOf(begin: () => Promise<Child>): Promise<Measured> {
  const begun = performance.now()
  const child = await begin()
  const took = performance.now() - begun
  await child.end()
  return { start: took }
}

async function startedBare(stage: Stage): Promise<Child> {
  const child = stage.spawn(NOTHING)
  await child.says('up')
  return child
}

/** The same play again and again, each under an id of its own. */
async function fill(folder: string, exercises: number): Promise<void> {
  const store = new SqliteStore(join(folder, 'log.db'))
  const events = busyPlay(EVENTS)
  const ids = Array.from({ length: exercises }, (_, place) => `ended-${place}`)
  await Promise.all(ids.map((id) => keep(store, id, renamed(events, as<ExerciseId>(id)))))
  await store.close()
}

function renamed(events: readonly ExerciseEvent[], exercise: ExerciseId): ExerciseEvent[] {
  return events.map((event) =>
    event.type === 'exercise.created'
      ? { ...event, data: { ...event.data, setup: { ...event.data.setup, exercise } } }
      : event,
  )
}
