import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readVerified } from '../../../server/host/staged.ts'
import { SqliteStore } from '../../../server/store/sqlite.ts'
import type { ExerciseId } from '../../../shared/words/ids.ts'
import type { Acknowledged } from './acknowledged.ts'

/** The hash of each event of an exercise, in order. */
export type History = Map<ExerciseId, string[]>

/** Of so many commands the answer is asked again; it was kept together with the events. */
const LATEST = 40

/** All histories of a store, their chains followed. */
export async function historyOf(store: SqliteStore): Promise<History> {
  const history: History = new Map()
  for (const { exercise, head } of await store.catalogue()) {
    const events = await readVerified(store, exercise)
    if (events.length !== head)
      throw new Error(`${exercise}: ${events.length} events, head ${head}`)
    history.set(
      exercise,
      events.map(({ hash }) => hash),
    )
  }
  return history
}

/** Opens files with the real store, as at the next start. */
export async function reopened<Result>(
  folder: string,
  files: Map<string, Buffer>,
  look: (store: SqliteStore) => Promise<Result>,
): Promise<Result> {
  mkdirSync(folder, { recursive: true })
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes)
  const store = new SqliteStore(join(folder, 'log.db'))
  try {
    return await look(store)
  } finally {
    await store.close()
    rmSync(folder, { recursive: true })
  }
}

/** What of that which was acknowledged is missing or otherwise, one sentence each. */
export async function lossesOf(
  store: SqliteStore,
  acknowledged: readonly Acknowledged[],
  whole: History,
): Promise<string[]> {
  const history = await historyOf(store)
  const losses: string[] = []
  for (const { exercise, seq, hash } of acknowledged) {
    if (history.get(exercise)?.[seq - 1] !== hash)
      losses.push(`${exercise}: event ${seq} is missing`)
  }
  for (const { exercise, command, seq } of acknowledged.slice(-LATEST)) {
    if ((await store.recorded(exercise, command))?.answer.seq !== seq)
      losses.push(`${exercise}: the answer to ${command} is missing`)
  }
  for (const [exercise, hashes] of history) {
    const strange = hashes.findIndex((hash, place) => hash !== whole.get(exercise)?.[place])
    if (strange >= 0) losses.push(`${exercise}: event ${strange + 1} is not what was written`)
  }
  for (const [exercise, { from, to }] of store.losses) {
    losses.push(`${exercise}: a false alarm about events ${from} to ${to}`)
  }
  return losses
}
