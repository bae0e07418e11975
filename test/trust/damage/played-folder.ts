import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SqliteStore } from '../../../server/store/sqlite.ts'
import { as } from '../../../shared/words/ids.ts'
import type { CommandId, ExerciseId } from '../../../shared/words/ids.ts'
import { noteBatch, noteEvent } from '../notes.ts'
import { historyOf, type History } from '../power/reopened.ts'
import type { Random } from '../random.ts'
import type { Folder } from './damages.ts'

const EXERCISES = ['x-one', 'x-two', 'x-three'].map((id) => as<ExerciseId>(id))
const COMMANDS = 60

/** A folder as a killed server leaves it, one as it left it earlier, and all that happened. */
export async function playedFolder(
  folder: string,
  random: Random,
): Promise<Folder & { history: History }> {
  let store = new SqliteStore(join(folder, 'log.db'))
  const heads = new Map(EXERCISES.map((exercise) => [exercise, 0]))
  /** What is written by then is in the log, what comes later in the write-ahead log. */
  const reopenAt = random.below(COMMANDS)
  let earlier = new Map<string, Buffer>()
  for (let command = 0; command < COMMANDS; command += 1) {
    for (const exercise of EXERCISES) {
      const after = heads.get(exercise) ?? 0
      const events = Array.from({ length: random.between(1, 3) }, (_, place) =>
        noteEvent(after + place + 1, 'w'.repeat(random.oneOf([20, 200, 6_000]))),
      )
      await store.append(exercise, after, noteBatch(as<CommandId>(`command-${command}`), events))
      heads.set(exercise, after + events.length)
    }
    if (command === COMMANDS >> 1) earlier = filesIn(folder)
    if (command === reopenAt) {
      await store.close()
      store = new SqliteStore(join(folder, 'log.db'))
    }
  }
  const now = filesIn(folder)
  const history = await historyOf(store)
  await store.close()
  return { now, earlier, history }
}

function filesIn(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder).filter((name) => !name.endsWith('-shm'))
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]))
}
