import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { bundled, type Planted } from '../disk/bundle.ts'

const OPEN_LOG = fileURLToPath(new URL('./open-log.ts', import.meta.url))
const SQLITE_FILE = 'server/store/sqlite-file.ts'
const LOCK = join(import.meta.dirname, '../../../package-lock.json')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hotwash-versions-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it.each<[string, Planted[], RegExp]>([
  ['as it is', [], /^opened$/],
  [
    'that SQLite keeps at NORMAL',
    [
      {
        file: SQLITE_FILE,
        before: "log.pragma('synchronous = FULL')",
        after: "log.pragma('synchronous = NORMAL')",
      },
    ],
    /^LogUnusable: The log is not written safely here \(journal wal, synchronous 1\)/,
  ],
  [
    'that gets no write-ahead log',
    [
      {
        file: SQLITE_FILE,
        before: "log.pragma('journal_mode = WAL')",
        after: "log.pragma('journal_mode = DELETE')",
      },
    ],
    /^LogUnusable: The log is not written safely here \(journal delete, synchronous 2\)/,
  ],
  [
    'under an SQLite that is too old',
    [
      {
        file: SQLITE_FILE,
        before: "const OLDEST_SQLITE = '3.51.3'",
        after: "const OLDEST_SQLITE = '99.9.9'",
      },
    ],
    /^LogUnusable: SQLite \d+\.\d+\.\d+ can lose what was written/,
  ],
])('a log %s is opened, or refused in words', async (_which, planted, said) => {
  const script = await bundled(OPEN_LOG, 'open-log', planted)
  const { stdout } = spawnSync(process.execPath, [script, join(folder, 'log.db')], {
    encoding: 'utf8',
  })
  expect(stdout.trim()).toMatch(said)
})

it.each([
  ['socket.io-parser', '4.2.7'],
  ['engine.io', '6.6.12'],
])('%s is installed without the holes that were closed in %s', (name, closedIn) => {
  const { packages } = JSON.parse(readFileSync(LOCK, 'utf8')) as {
    packages: Record<string, { version: string }>
  }
  const versions = Object.entries(packages)
    .filter(([path]) => path.endsWith(`node_modules/${name}`))
    .map(([, { version }]) => version)
  expect(versions).not.toEqual([])
  for (const version of versions) {
    expect(version.localeCompare(closedIn, 'en', { numeric: true })).toBeGreaterThanOrEqual(0)
  }
})
