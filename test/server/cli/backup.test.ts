import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { run as runBackup } from '../../../server/cli/backup.ts'
import { run as runRestore } from '../../../server/cli/restore.ts'
import { SqliteStore } from '../../../server/store/sqlite.ts'
import { InProcess } from '../../kit/in-process.ts'

let folder: string
let file: string
let store: SqliteStore
let server: InProcess
let said: { out: string; err: string }

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hotwash-backup-'))
  file = join(folder, 'copy.db')
  vi.stubEnv('HOTWASH_DATA', join(folder, 'data'))
  said = { out: '', err: '' }
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((said.out += text)))
  vi.spyOn(console, 'error').mockImplementation((text) => void (said.err += text))
  store = new SqliteStore(join(folder, 'data/log.db'))
  server = new InProcess(store)
  mkdirSync(join(folder, 'data/scenarios/our-own'), { recursive: true })
  writeFileSync(join(folder, 'data/scenarios/our-own/scenario.yaml'), 'title: Ours\n')
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  await store.close()
  rmSync(folder, { recursive: true })
})

async function exerciseOf(events: number) {
  const host = await server.create()
  await server.facilitator(host, 'open-lobby')
  for (let note = 2; note < events; note += 1) {
    await server.facilitator(host, 'write-note', { text: `Note ${note}` })
  }
  return host.id
}

it('a backup of a running server holds all of it, and makes a data folder that goes on', async () => {
  const id = await exerciseOf(40)
  const head = await store.head(id)
  expect(await runBackup([file])).toBe(0)
  expect(said.out).toBe(`${file}: 1 exercises with 40 events, 1 files of own scenarios.\n`)
  await server.facilitator(await server.exercises.open(id), 'write-note', { text: 'Later' })

  vi.stubEnv('HOTWASH_DATA', join(folder, 'elsewhere'))
  expect(await runRestore([file])).toBe(0)
  const restored = new SqliteStore(join(folder, 'elsewhere/log.db'))
  expect(await restored.head(id)).toEqual(head)
  const host = await new InProcess(restored).exercises.open(id)
  const note = { id: 'written-here', type: 'write-note' as const, data: { text: 'Here' } }
  expect(await host.command({ kind: 'facilitator' }, note)).toEqual({ ok: true, seq: 41 })
  await restored.close()
  const own = join(folder, 'elsewhere/scenarios/our-own/scenario.yaml')
  expect(readFileSync(own, 'utf8')).toBe('title: Ours\n')
})

it('neither writes over anything', async () => {
  writeFileSync(file, 'precious')
  expect(await runBackup([file])).toBe(1)
  expect(readFileSync(file, 'utf8')).toBe('precious')
  rmSync(file)
  await runBackup([file])
  expect(await runRestore([file])).toBe(1)
  expect(said.err.match(/there already: move (?:it|them) away/g)).toHaveLength(2)
})

it('nothing is restored beside what is left of another data folder', async () => {
  await exerciseOf(3)
  await runBackup([file])
  const data = join(folder, 'elsewhere')
  vi.stubEnv('HOTWASH_DATA', data)
  mkdirSync(join(data, 'scenarios/our-own'), { recursive: true })
  writeFileSync(join(data, 'scenarios/our-own/scenario.yaml'), 'title: Newer\n')
  writeFileSync(join(data, 'log.db-wal'), 'of another log')
  expect(await runRestore([file])).toBe(1)
  expect(said.err).toBe(
    `${join(data, 'log.db-wal')}, ${join(data, 'scenarios')} are there already: move them away, or choose another place.`,
  )
  expect(readFileSync(join(data, 'scenarios/our-own/scenario.yaml'), 'utf8')).toBe('title: Newer\n')
  expect(existsSync(join(data, 'log.db'))).toBe(false)
})

it.each(['log.db-shm', 'log.db-heads'])('a %s that is left over is named, too', async (left) => {
  await exerciseOf(3)
  await runBackup([file])
  vi.stubEnv('HOTWASH_DATA', join(folder, 'elsewhere'))
  mkdirSync(join(folder, 'elsewhere'))
  writeFileSync(join(folder, 'elsewhere', left), '')
  expect(await runRestore([file])).toBe(1)
  expect(said.err).toContain(`${left} is there already: move it away`)
})

it.each([
  ['a log that lost an event', `DELETE FROM events WHERE seq = 7`, /after event 6: use an older/],
  ['a log that lost its end', `DELETE FROM events WHERE seq > 30`, /40 events and has 30/],
  [
    'a log with a changed word',
    `UPDATE events SET line = replace(line, 'Note 9', 'Note 8')`,
    /after event 9/,
  ],
])('%s is no backup', async (_what, damage, sentence) => {
  await exerciseOf(40)
  const log = new Database(join(folder, 'data/log.db'))
  log.exec(damage)
  log.close()
  expect(await runBackup([file])).toBe(1)
  expect(said.err).toMatch(sentence)
  expect(readdirSync(folder)).toEqual(['data'])
})

it.each([
  ['damaged', (bytes: Buffer) => bytes.fill(0x55, 4_096, 40_000), /damaged/],
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 9_000), /damaged/],
  ['something else', () => Buffer.from('hello '.repeat(2_000)), /damaged or no log of Hotwash/],
])('a backup that is %s makes no data folder', async (_what, spoil, sentence) => {
  await exerciseOf(150)
  await runBackup([file])
  writeFileSync(file, spoil(readFileSync(file)))
  vi.stubEnv('HOTWASH_DATA', join(folder, 'elsewhere'))
  expect(await runRestore([file])).toBe(1)
  expect(said.err).toMatch(sentence)
  expect(existsSync(join(folder, 'elsewhere/log.db'))).toBe(false)
})

it('a backup of a newer Hotwash, or with files outside the library, is left alone', async () => {
  await exerciseOf(3)
  await runBackup([file])
  const copy = new Database(file)
  copy.exec(`INSERT INTO files VALUES ('../../evil/scenario.yaml', 'x')`)
  vi.stubEnv('HOTWASH_DATA', join(folder, 'elsewhere'))
  expect(await runRestore([file])).toBe(1)
  expect(said.err).toContain('strange name')
  copy.pragma('user_version = 99')
  copy.close()
  expect(await runRestore([file])).toBe(1)
  expect(said.err).toContain('made by a newer Hotwash')
  expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['lock.db'])
})

it('of a newer data folder, or into a folder that is not there, no backup is made', async () => {
  await exerciseOf(3)
  expect(await runBackup([join(folder, 'nowhere/copy.db')])).toBe(1)
  expect(said.err).toContain(`There is no folder ${join(folder, 'nowhere')}: make it`)
  const log = new Database(join(folder, 'data/log.db'))
  log.pragma('user_version = 99')
  log.close()
  expect(await runBackup([file])).toBe(1)
  expect(said.err).toContain('This data folder was written by a newer Hotwash')
  expect(readdirSync(folder)).toEqual(['data'])
})

it('says what it needs', async () => {
  expect(await runBackup([])).toBe(2)
  expect(await runRestore(['one', 'two'])).toBe(2)
  expect(await runRestore([join(folder, 'none')])).toBe(1)
  expect(said.err).toContain('There is no file')
  vi.stubEnv('HOTWASH_DATA', join(folder, 'none'))
  expect(await runBackup([file])).toBe(1)
  expect(said.err).toContain('There is no log in')
})
