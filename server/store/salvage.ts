import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { ExerciseEvent } from '../../shared/exercise/events/event.ts'
import { as } from '../../shared/words/ids.ts'
import type { ExerciseId } from '../../shared/words/ids.ts'
import { LIMITS } from '../limits.ts'
import { BEFORE_FIRST, chainHash, type StoredEvent } from './chain.ts'
import { LogUnusable, refuseNewer } from './sqlite-file.ts'
import type { Loss } from './storage-condition.ts'
import { Witness } from './witness.ts'

/** What of one exercise can be read and is proved genuine, and which numbers are missing. */
export interface Salvaged {
  exercise: ExerciseId
  events: StoredEvent[]
  missing: Loss[]
}

interface Row {
  exercise: string
  seq: number
  line: string
  hash: string
}

interface SalvageLimits {
  rows: number
  hole: number
}

/**
 * Reads what can be read of a damaged log, row by row and without its indexes, and keeps the events
 * that fit the hash before them. The log itself is left as it is. Throws {@link LogUnusable} where it
 * is whole and a newer program's: what that one adds would be left out unsaid.
 */
export function salvage(log: string, limits: SalvageLimits = LIMITS.salvage): Salvaged[] {
  const heads = new Witness(`${log}-heads`).heads
  const rows = readableRows(log, limits)
  const exercises = new Set([...heads.keys(), ...rows.map((row) => as<ExerciseId>(row.exercise))])
  return [...exercises].flatMap((exercise) => {
    const own = rows.filter((row) => row.exercise === exercise)
    const events = genuine(own)
    const last = Math.max(heads.get(exercise)?.seq ?? 0, events.at(-1)?.seq ?? 0)
    return last === 0 ? [] : { exercise, events, missing: missingIn(events, last) }
  })
}

/** From a copy: opening a log may write to it. */
function readableRows(log: string, limits: SalvageLimits): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'hotwash-salvage-'))
  try {
    const copy = join(folder, 'log.db')
    copyFileSync(log, copy)
    if (existsSync(`${log}-wal`)) copyFileSync(`${log}-wal`, `${copy}-wal`)
    const database = new Database(copy)
    try {
      if (isWhole(database)) refuseNewer(database)
      return rowByRow(database, limits)
    } finally {
      database.close()
    }
  } catch (error) {
    if (error instanceof LogUnusable) throw error
    // Not even its first page is left.
    return []
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A damaged one may say anything of its version. */
function isWhole(database: Database.Database): boolean {
  return orNull(() => database.pragma('quick_check(1)', { simple: true })) === 'ok'
}

function rowByRow(database: Database.Database, limits: SalvageLimits): Row[] {
  const row = database.prepare<[number], Row>(
    'SELECT exercise, seq, line, hash FROM events NOT INDEXED WHERE rowid = ?',
  )
  const last = orNull(() => database.prepare('SELECT max(rowid) FROM events').pluck().get())
  const end = Math.min(Number(last ?? 0), limits.rows)
  const rows: Row[] = []
  for (let id = 1, hole = 0; id <= end || hole < limits.hole; id += 1) {
    const found = orNull(() => row.get(id))
    if (found) rows.push(found)
    hole = found ? 0 : hole + 1
  }
  return rows
}

/** By their numbers, each proved by its own hash and that of the one before. */
function genuine(rows: readonly Row[]): StoredEvent[] {
  const bySeq = new Map(rows.map((row) => [row.seq, row]))
  return [...bySeq.values()]
    .sort((a, b) => a.seq - b.seq)
    .flatMap(({ seq, line, hash }) => {
      const before = seq === 1 ? BEFORE_FIRST : bySeq.get(seq - 1)?.hash
      const event = orNull(() => JSON.parse(line) as ExerciseEvent)
      if (!event || event.seq !== seq || before === undefined) return []
      return orNull(() => chainHash(before, event)) === hash ? { ...event, hash } : []
    })
}

function missingIn(events: readonly StoredEvent[], last: number): Loss[] {
  const missing: Loss[] = []
  let next = 1
  for (const { seq } of [...events, { seq: last + 1 }]) {
    if (seq > next) missing.push({ from: next, to: seq - 1 })
    next = seq + 1
  }
  return missing
}

function orNull<Result>(look: () => Result): Result | null {
  try {
    return look() ?? null
  } catch {
    return null
  }
}
