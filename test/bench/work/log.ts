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

/** What people wrote stands in the chain by its own hash, so that it can be erased. */
const WRITTEN = /\{"text":("(?:[^"\\]|\\.)*"),"salt":"(\w+)"\}/g

const asHash = (_whole: string, text: string, salt: string) =>
  JSON.stringify({ hash: hash('sha256', salt + String(JSON.parse(text))) })

/** Pages of a thousand, parsed and chained as lines; no event is understood. */
function readBare(): number {
  let after = 0
  let head = '0'.repeat(64)
  for (let rows = page.all(id, 0); rows.length > 0; rows = page.all(id, after)) {
    for (const row of rows) {
      JSON.parse(row.line)
      head = hash('sha256', head + row.line.replace(WRITTEN, asHash))
      if (head !== row.hash) throw new Error(`The floor chains event ${row.seq} otherwise.`)
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
