import type Database from 'better-sqlite3'
import {
  StorageFailed,
  StorageWatch,
  troubleBehind,
  type StorageCondition,
} from './storage-condition.ts'

/** Every call to SQLite goes through here, so that what its disk does has a name and leaves nothing half done. */
export class GuardedLog {
  readonly #log: Database.Database
  readonly #watch: StorageWatch
  readonly #mark: () => unknown

  /** `mark` is the smallest write there is. */
  constructor(log: Database.Database, nowMs: () => number, mark: () => unknown) {
    this.#log = log
    this.#watch = new StorageWatch(nowMs)
    this.#mark = mark
  }

  get condition(): StorageCondition {
    return this.#watch.condition
  }

  /** Asks the disk whether it takes something. */
  probe(): void {
    this.written(this.#mark)
  }

  reading<Result>(look: () => Result): Result {
    try {
      return look()
    } catch (error) {
      throw this.#inWords(error)
    }
  }

  written<Result>(change: () => Result): Result {
    try {
      const result = change()
      this.#watch.found('ok')
      return result
    } catch (error) {
      const told = this.#inWords(error)
      if (told instanceof StorageFailed) this.#voidWhatFailed()
      throw told
    }
  }

  /**
   * Where the sync of a commit failed, its frames may stand whole in the write-ahead log, and a restart
   * would take them for done, although it was said that nothing happened: another write goes over them.
   * It needs no sync of its own, which would fail as that one did.
   */
  #voidWhatFailed(): void {
    try {
      this.#log.pragma('synchronous = OFF')
      this.#mark()
    } catch {
      // The disk takes nothing at all; the answer says that nobody can know.
    } finally {
      this.#log.pragma('synchronous = FULL')
    }
  }

  #inWords(error: unknown): unknown {
    const trouble = troubleBehind(error, this.#log.name)
    if (trouble === null) return error
    this.#watch.found(trouble)
    return new StorageFailed(`The log cannot be used: the disk is ${trouble}.`, { cause: error })
  }
}
