import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { run } from '../../../server/cli/salvage.ts'
import { salvage } from '../../../server/store/salvage.ts'
import { SqliteStore } from '../../../server/store/sqlite.ts'
import { as } from '../../../shared/words/ids.ts'
import type { CommandId, ExerciseId } from '../../../shared/words/ids.ts'
import { noteBatch, noteEvent } from '../../trust/notes.ts'

let home: string
let said: string
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'hotwash-salvage-test-'))
  vi.stubEnv('HOTWASH_DATA', join(home, 'data'))
  said = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += String(text)
    return true
  })
  const store = new SqliteStore(join(home, 'data/log.db'))
  const events = [1, 2, 3, 4].map((seq) => noteEvent(seq, `note ${seq}`))
  await store.append(as<ExerciseId>('x-one'), 0, noteBatch(as<CommandId>('command-1'), events))
  await store.close()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  rmSync(home, { recursive: true })
})

it('a whole log is saved whole', async () => {
  expect(await run([join(home, 'saved')])).toBe(0)
  expect(said).toBe('x-one: 4 events saved, none missing.\n')
  const lines = readFileSync(join(home, 'saved/x-one.jsonl'), 'utf8').trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line).seq)).toEqual([1, 2, 3, 4])
})

it('of a damaged one the rest is saved, and what is missing is named', async () => {
  const log = new Database(join(home, 'data/log.db'))
  log.exec(`UPDATE events SET line = replace(line, 'note 2', 'vote 2')`)
  log.close()
  expect(await run([join(home, 'saved')])).toBe(1)
  expect(said).toBe('x-one: 3 events saved, missing 2.\n')
})

it('a row under a number that cannot be is not gone after, and is named as missing', () => {
  const log = new Database(join(home, 'data/log.db'))
  log.exec('UPDATE events SET rowid = 1099511627776 WHERE seq = 4')
  log.close()
  const [saved] = salvage(join(home, 'data/log.db'), { rows: 10, hole: 2 })
  expect(saved?.events.map(({ seq }) => seq)).toEqual([1, 2, 3])
  expect(saved?.missing).toEqual([{ from: 4, to: 4 }])
})

it('rows behind what is taken for the end are read up to a hole', () => {
  const log = new Database(join(home, 'data/log.db'))
  log.exec('UPDATE events SET rowid = 6 WHERE seq = 4')
  log.close()
  const saved = (hole: number) =>
    salvage(join(home, 'data/log.db'), { rows: 1, hole })[0]?.events.map(({ seq }) => seq)
  expect(saved(2)).toEqual([1, 2, 3])
  expect(saved(3)).toEqual([1, 2, 3, 4])
})

it('a whole one of a newer program is left to that one', async () => {
  const complained = vi.spyOn(console, 'error').mockImplementation(() => {})
  const log = new Database(join(home, 'data/log.db'))
  log.pragma('user_version = 99')
  log.close()
  expect(await run([join(home, 'saved')])).toBe(1)
  expect(complained.mock.lastCall?.[0]).toContain('was written by a newer Hotwash')
  expect(existsSync(join(home, 'saved'))).toBe(false)
})

it('without a folder to write to it says so', async () => {
  const complained = vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(await run([])).toBe(2)
  expect(complained).toHaveBeenCalledWith('Name one folder: see --help.')
})
