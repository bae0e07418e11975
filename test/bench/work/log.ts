import { hash } from 'node:crypto'
import Database from 'better-sqlite3'
import { fold } from '../../../shared/exercise/state/evolve.ts'
import { as } from '../../../shared/words/ids.ts'
import type { ExerciseId } from '../../../shared/words/ids.ts'
import { readVerified } from '../../../server/host/staged.ts'
import { Reports } from '../../../server/http/reports.ts'
import { SqliteStore } from '../../../server/store/sqlite.ts'
import { answer, cpuSeconds } from './answers.ts'

const [, , file = '', exercise = ''] = process.argv
const id = as<ExerciseId>(exercise)
const store = new SqliteStore(file)
const bare = new Database(file, { readonly: true })
const page = bare.prepare<[string, number], { seq: number; line: string; hash: string }>(
  'SELECT seq, line, hash FROM events WHERE exercise = ? AND seq > ? ORDER BY seq LIMIT 1000',
)

/** Pages of a thousand, parsed, and a chain over the lines as they stand: no event is understood. */
function readBare(): number {
  let after = 0
  let head = ''
  for (let rows = page.all(id, 0); rows.length > 0; rows = page.all(id, after)) {
    for (const { line } of rows) {
      JSON.parse(line)
      head = hash('sha256', head + line)
    }
    after += rows.length
  }
  return after
}

const events = readBare()

answer({
  read: async () => ({ 'events read': events / (await cpuSeconds(readBare)) }),
  replay: async () => ({
    'events read': events / (await cpuSeconds(async () => fold(await readVerified(store, id)))),
  }),
  verified: async () => ({
    debrief: 1_000 * (await cpuSeconds(async () => fold(await readVerified(store, id)))),
  }),
  async debrief() {
    const reports = new Reports(store)
    const seconds = await cpuSeconds(() => reports.of(id))
    const begun = performance.now()
    await reports.of(id)
    return { debrief: 1_000 * seconds, 'asked again': performance.now() - begun }
  },
})
