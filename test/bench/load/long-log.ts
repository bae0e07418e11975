import { join } from 'node:path'
import type { ExerciseEvent } from '../../../shared/exercise/events/event.ts'
import { fold } from '../../../shared/exercise/state/evolve.ts'
import { must } from '../../../shared/words/assert.ts'
import { as } from '../../../shared/words/ids.ts'
import type { ExerciseId } from '../../../shared/words/ids.ts'
import { cardOf } from '../../../server/host/card.ts'
import { readVerified } from '../../../server/host/staged.ts'
import { SqliteStore } from '../../../server/store/sqlite.ts'

const AT_ONCE = 1_000

/** The event of this number, made by somebody who joined. */
type Next = (
  joined: ExerciseEvent & { type: 'seat.joined' },
  log: readonly ExerciseEvent[],
  seq: number,
) => ExerciseEvent

/**
 * Makes the log of an exercise so long, by edits of its record as people would write them, while no
 * server uses the folder. Straight through the store: what is measured is what comes after.
 */
export async function lengthenLog(
  folder: string,
  exercise: string,
  events: number,
  next: Next = edit,
): Promise<void> {
  const store = new SqliteStore(join(folder, 'log.db'))
  const id = as<ExerciseId>(exercise)
  const log: ExerciseEvent[] = await readVerified(store, id)
  const card = cardOf(fold(log))
  const joined = must(
    log.find((event) => event.type === 'seat.joined'),
    'somebody who joined',
  )
  while (log.length < events) {
    const after = log.length
    const size = Math.min(AT_ONCE, events - after)
    const batch = Array.from({ length: size }, (_, place) => next(joined, log, after + place + 1))
    await store.append(id, after, { events: batch, commands: [], names: {}, card })
    log.push(...batch)
  }
  await store.close()
}

/** As the person in this seat makes it, at the time of the newest event. */
function edit(
  { by, team, data: { seat } }: ExerciseEvent & { type: 'seat.joined' },
  log: readonly ExerciseEvent[],
  seq: number,
): ExerciseEvent {
  const { at, wall } = must(log.at(-1), 'a last event')
  const value = { text: `Orders fail since ${seq}`, salt: String(seq).padStart(16, '0') }
  const data = { seat, field: 'impact' as const, value }
  return { seq, at, wall, by, team, type: 'record.edited', data }
}
