import { join } from 'node:path'
import { SqliteStore } from '../../../server/store/sqlite.ts'
import type { Child } from '../processes/child.ts'
import { startWorker } from '../processes/worker.ts'
import type { Stage } from '../stage.ts'
import { busyPlay, keep } from './stored-plays.ts'

/** A process that reads one long log, kept as a server keeps it. */
export async function busyLog(stage: Stage, events: number): Promise<Child> {
  const file = join(stage.folder(), 'log.db')
  const store = new SqliteStore(file)
  await keep(store, 'busy', busyPlay(events))
  await store.close()
  return startWorker(stage, 'log', [file, 'busy'])
}
