import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { LogUnusable, openLog } from '../../../server/store/sqlite-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hotwash-log-'))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

it.each(['at first', 'when opened again'])(
  'a commit is on the disk before it returns, %s',
  (when) => {
    const file = join(folder, 'log.db')
    if (when !== 'at first') openLog(file).close()
    const log = openLog(file)
    expect(log.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(log.pragma('synchronous', { simple: true })).toBe(2)
    log.close()
  },
)

it('a log written by a newer Hotwash is left alone', () => {
  const file = join(folder, 'log.db')
  const log = openLog(file)
  log.pragma('user_version = 99')
  log.close()
  expect(() => openLog(file)).toThrow(LogUnusable)
})

/** Databases answer one question with this, whatever is true. */
function answering(question: string, answer: unknown): void {
  for (const how of ['pragma', 'prepare'] as const) {
    const real = Database.prototype[how] as (...given: unknown[]) => unknown
    const says = how === 'pragma' ? answer : { pluck: () => ({ get: () => answer }) }
    vi.spyOn(Database.prototype, how).mockImplementation(function (
      this: unknown,
      ...given: unknown[]
    ) {
      return given[0] === question ? says : real.apply(this, given)
    } as never)
  }
}

it('a log that would lose commits is not opened', () => {
  answering('synchronous', 1)
  expect(() => openLog(join(folder, 'log.db'))).toThrow('not written safely')
})

it('an SQLite that can lose what was written is not used', () => {
  answering('SELECT sqlite_version()', '3.51.2')
  expect(() => openLog(join(folder, 'log.db'))).toThrow('SQLite 3.51.2 can lose what was written')
  vi.restoreAllMocks()
  answering('SELECT sqlite_version()', '3.100.0')
  openLog(join(folder, 'log.db')).close()
})
