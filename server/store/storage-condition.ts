import { accessSync, constants } from 'node:fs'
import Database from 'better-sqlite3'

/** What keeps a disk from taking anything. */
export type StorageTrouble = 'full' | 'read-only' | 'failing'

/** How it stands with the disk under the log, as the last write found it. */
export interface StorageCondition {
  state: 'ok' | StorageTrouble
  /** Real instant since which it is so, ms since the epoch. */
  sinceMs: number
}

/** Events that stood in the log once and do not any more, by their first and last number. */
export interface Loss {
  from: number
  to: number
}

/** The store could not be read or written; what was asked did not happen. */
export class StorageFailed extends Error {
  override name = 'StorageFailed'
}

/** Remembers how the disk was, and since when. */
export class StorageWatch {
  readonly #nowMs: () => number
  #condition: StorageCondition

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs
    this.#condition = { state: 'ok', sinceMs: nowMs() }
  }

  get condition(): StorageCondition {
    return this.#condition
  }

  found(state: StorageCondition['state']): void {
    if (state !== this.#condition.state) this.#condition = { state, sinceMs: this.#nowMs() }
  }
}

/** What an error says of the disk under `file`; null where the disk has no part in it. */
export function troubleBehind(error: unknown, file: string): StorageTrouble | null {
  if (!(error instanceof Database.SqliteError)) return null
  if (error.code.startsWith('SQLITE_FULL')) return 'full'
  if (error.code.startsWith('SQLITE_READONLY')) return 'read-only'
  if (!/^SQLITE_(IOERR|CANTOPEN|CORRUPT|NOTADB)/.test(error.code)) return null
  return isWritable(file) ? 'failing' : 'read-only'
}

/** SQLite tells a disk that was made read-only meanwhile from a broken one no better than this. */
function isWritable(file: string): boolean {
  try {
    accessSync(file, constants.W_OK)
    return true
  } catch {
    return false
  }
}
