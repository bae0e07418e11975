import type { Debrief } from '../../shared/report/debrief.ts'
import { debriefOf } from '../../shared/report/debrief-of.ts'
import type { ExerciseId } from '../../shared/words/ids.ts'
import { readVerified } from '../host/staged.ts'
import { headCode } from '../store/chain.ts'
import { LIMITS } from '../limits.ts'
import type { Store } from '../store/store.ts'

/** Debriefs from the log alone, made once per head. */
export class Reports {
  readonly #store: Store
  readonly #made = new Map<ExerciseId, { hash: string; debrief: Promise<Debrief> }>()

  constructor(store: Store) {
    this.#store = store
  }

  /** The debrief of an exercise as far as its log goes now. */
  async of(exercise: ExerciseId): Promise<Debrief> {
    const hash = (await this.#store.head(exercise))?.hash ?? ''
    const known = this.#made.get(exercise)
    const made = known?.hash === hash ? known : { hash, debrief: this.#make(exercise) }
    // The one asked for last is forgotten last.
    this.#made.delete(exercise)
    this.#made.set(exercise, made)
    made.debrief.catch(() => this.#made.delete(exercise))
    for (const oldest of this.#made.keys()) {
      if (this.#made.size <= LIMITS.memory.debriefs) break
      this.#made.delete(oldest)
    }
    return made.debrief
  }

  /** What was made before must not be shown again: something of it was erased. */
  forget(exercise: ExerciseId): void {
    this.#made.delete(exercise)
  }

  async #make(exercise: ExerciseId): Promise<Debrief> {
    const events = await readVerified(this.#store, exercise)
    const names = Object.fromEntries(await this.#store.names(exercise))
    return debriefOf({ events, names, headCode: headCode(events.at(-1)?.hash ?? '') })
  }
}
