import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { LogUnusable, openLog } from '../../../server/store/sqlite-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hotwash-log-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

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
