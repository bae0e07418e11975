import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { troubleBehind, type StorageTrouble } from './storage-condition.ts'

/** Its message is one sentence for the person who starts the server. */
export class LogUnusable extends Error {
  override name = 'LogUnusable'
}

/** Before this version a reset of the write-ahead log could lose commits. */
const OLDEST_SQLITE = '3.51.3'
const FULL = 2

/** What each version of the tables adds to the one before; only ever appended to. */
const STEPS = [
  `
  CREATE TABLE streams (
    exercise TEXT PRIMARY KEY, head INTEGER NOT NULL, hash TEXT NOT NULL, card TEXT NOT NULL
  ) STRICT;
  CREATE TABLE events (
    exercise TEXT NOT NULL, seq INTEGER NOT NULL, line TEXT NOT NULL, hash TEXT NOT NULL,
    UNIQUE (exercise, seq)
  ) STRICT;
  CREATE TABLE commands (
    exercise TEXT NOT NULL, id TEXT NOT NULL, body_hash TEXT NOT NULL, seq INTEGER NOT NULL,
    PRIMARY KEY (exercise, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE names (
    exercise TEXT NOT NULL, seat TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (exercise, seat)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE beats (
    exercise TEXT PRIMARY KEY, wall_ms INTEGER NOT NULL, at_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE capabilities (
    token_hash TEXT PRIMARY KEY, kind TEXT NOT NULL, exercise TEXT NOT NULL, seat TEXT, host INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX capabilities_of_seat ON capabilities (exercise, seat);
  CREATE TABLE join_codes (exercise TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE figures (exercise TEXT PRIMARY KEY, figures TEXT NOT NULL) STRICT;
`,
  `CREATE TABLE unscrubbed (what INTEGER PRIMARY KEY) STRICT;`,
]

const NEWEST_TABLES = STEPS.length

/** Of a newer log nothing is used: an older program does not know what it means. */
export function isNewer(log: Database.Database): boolean {
  return versionOf(log) > NEWEST_TABLES
}

/** Throws {@link LogUnusable} where this data folder is a newer program's. */
export function refuseNewer(log: Database.Database): void {
  if (!isNewer(log)) return
  throw new LogUnusable(
    'This data folder was written by a newer Hotwash: start that one, or set HOTWASH_DATA.',
  )
}

function versionOf(log: Database.Database): number {
  return Number(log.pragma('user_version', { simple: true }))
}

/** Opens the log so that a commit that returned is on the disk, or says why that cannot be promised. */
export function openLog(file: string): Database.Database {
  mkdirSync(dirname(file), { recursive: true })
  let log: Database.Database | null = null
  try {
    log = new Database(file)
    checkVersion(log)
    log.pragma('journal_mode = WAL')
    // Only now: switching to WAL takes better-sqlite3 down to NORMAL, which may lose commits.
    log.pragma('synchronous = FULL')
    createTables(log)
    checkDurability(log)
    return log
  } catch (error) {
    log?.close()
    throw inWords(error, file)
  }
}

function inWords(error: unknown, file: string): unknown {
  const trouble = troubleBehind(error, file)
  if (trouble === null || !(error instanceof Error)) return error
  return new LogUnusable(WHAT_TO_DO[trouble](file), { cause: error })
}

const WHAT_TO_DO: Record<StorageTrouble, (file: string) => string> = {
  full: (file) => `The disk of ${file} is full: make room on it, then start Hotwash again.`,
  'read-only': (file) =>
    `Hotwash cannot write ${file}: make it writable, then start Hotwash again.`,
  failing: (file) =>
    `The log ${file} is damaged or its disk fails: copy the data folder, run "hotwash salvage", or restore a backup.`,
}

function checkVersion(log: Database.Database): void {
  const version = String(log.prepare('SELECT sqlite_version()').pluck().get())
  if (version.localeCompare(OLDEST_SQLITE, 'en', { numeric: true }) >= 0) return
  throw new LogUnusable(
    `SQLite ${version} can lose what was written; run "npm ci" to get ${OLDEST_SQLITE} or newer.`,
  )
}

function createTables(log: Database.Database): void {
  refuseNewer(log)
  log.transaction(() => {
    for (const step of STEPS.slice(versionOf(log))) log.exec(step)
    // Also where nothing changed: a first write, after which the settings are read back.
    log.pragma(`user_version = ${NEWEST_TABLES}`)
  })()
}

/** After a write, since that is when a setting that did not hold would show. */
function checkDurability(log: Database.Database): void {
  const journal = String(log.pragma('journal_mode', { simple: true }))
  const synchronous = Number(log.pragma('synchronous', { simple: true }))
  if (journal === 'wal' && synchronous === FULL) return
  throw new LogUnusable(
    `The log is not written safely here (journal ${journal}, synchronous ${synchronous}): put HOTWASH_DATA on a local disk.`,
  )
}
