import type { ExerciseId } from '../../shared/words/ids.ts'
import type { Shown } from '../../shared/wire/up.ts'
import { headCode } from '../store/chain.ts'
import type { Loss } from '../store/storage-condition.ts'
import type { Store } from '../store/store.ts'

/** What of an exercise is known to be missing: from the store's own witness, and from pages that saw more. */
export class Missing {
  readonly #id: ExerciseId
  readonly #store: Store
  readonly #listeners = new Set<() => void>()
  #heard: Loss | null = null

  constructor(id: ExerciseId, store: Store) {
    this.#id = id
    this.#store = store
  }

  /** Null while nothing is. */
  get events(): Loss | null {
    return this.#heard ?? this.#store.losses.get(this.#id) ?? null
  }

  /** A page was shown this event with this code: where the log does not hold it, something was lost. */
  async heard({ seq, code }: Shown): Promise<void> {
    const hash = await this.#hashAt(seq)
    if (hash !== null && headCode(hash) === code) return
    const head = await this.#store.head(this.#id)
    const from = hash === null ? (head?.seq ?? 0) + 1 : 1
    this.#heard = { from, to: Math.max(seq, this.events?.to ?? 0) }
    for (const tell of this.#listeners) tell()
  }

  /** Calls when more is found to be missing. Answers the way to stop. */
  onFound(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async #hashAt(seq: number): Promise<string | null> {
    for await (const [event] of this.#store.read(this.#id, seq - 1)) return event?.hash ?? null
    return null
  }
}
