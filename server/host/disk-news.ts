import type { Ms } from '../../shared/time/duration.ts'
import type { StorageCondition } from '../store/storage-condition.ts'
import type { Store } from '../store/store.ts'
import type { Waker } from './schedule.ts'

/** Tells when the disk under the log stops taking anything, and when it does again; within a turn of the schedule. */
export class DiskNews implements Waker {
  readonly #store: Store
  readonly #listeners = new Set<() => void>()
  #told: StorageCondition['state']

  constructor(store: Store) {
    this.#store = store
    this.#told = store.condition.state
  }

  /** As it was last told, so that whoever comes now and whoever listens hear alike of the next change. */
  get state(): StorageCondition['state'] {
    return this.#told
  }

  dueMs(): Ms | null {
    return this.#store.condition.state === this.#told ? null : 0
  }

  wake(): void {
    this.#told = this.#store.condition.state
    for (const tell of this.#listeners) tell()
  }

  /** Calls with each change. Answers the way to stop. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}
