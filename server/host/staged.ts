import type { Logger } from 'pino'
import type { ExerciseEvent } from '../../shared/exercise/events/event.ts'
import { fold } from '../../shared/exercise/state/evolve.ts'
import type { ExerciseState } from '../../shared/exercise/state/state.ts'
import type { ExerciseId, SeatId } from '../../shared/words/ids.ts'
import { Chain, ChainBroken, type StoredEvent } from '../store/chain.ts'
import { StorageFailed } from '../store/storage-condition.ts'
import type { Batch, Store } from '../store/store.ts'
import { cardOf } from './card.ts'

/** There is no exercise of this id. */
export class NoSuchExercise extends Error {
  override name = 'NoSuchExercise'
}

/** An exercise as it is known; nothing of it may be changed by who reads it. */
export interface Known {
  state: ExerciseState
  names: ReadonlyMap<SeatId, string>
  /** Of the last durable event. */
  headHash: string
}

/**
 * What is known of one exercise, up to commands that are decided but not yet durable. Nobody sees
 * those: there is a view only while nothing is staged, and what could not be kept is thrown away.
 */
export class Staged {
  readonly #id: ExerciseId
  readonly #store: Store
  readonly #log: Logger
  #known: Known | null = null
  #unsettled = 0
  #events: ExerciseEvent[] = []
  #whenSettled: (() => void)[] = []
  readonly #listeners = new Set<(events: readonly ExerciseEvent[]) => void>()

  constructor(id: ExerciseId, { store, log }: { store: Store; log: Logger }) {
    this.#id = id
    this.#store = store
    this.#log = log
  }

  /** The staged state, folded anew from the store where it was thrown away. */
  async state(): Promise<ExerciseState> {
    if (this.#known) return this.#known.state
    await this.settled()
    this.#known = await readKnown(this.#store, this.#id)
    // Whoever came while there was nothing to show waits for it, also where nothing new is in the log.
    this.#tellSettled()
    return this.#known.state
  }

  /** The staged state where it is at hand; for looking when something is due. */
  get stateAtHand(): ExerciseState | null {
    return this.#known?.state ?? null
  }

  /** The core changes the state it is given: where it breaks off, that state is worth nothing. */
  change<Result>(change: () => Result): Result {
    try {
      return change()
    } catch (error) {
      this.#known = null
      throw error
    }
  }

  /** Makes durable what was staged behind event `after`; answers whether that worked. */
  async keep(after: number, batch: Omit<Batch, 'card'>): Promise<boolean> {
    const { known } = this.#withNames(batch.names)
    this.#unsettled += 1
    try {
      const card = cardOf(known.state)
      const head = await this.#store.append(this.#id, after, { ...batch, card })
      known.headHash = head.hash
      this.#events.push(...batch.events)
      return true
    } catch (error) {
      this.#log.error({ exercise: this.#id, after, err: error }, 'nothing could be written')
      this.#known = null
      return false
    } finally {
      this.#unsettled -= 1
      if (this.#unsettled === 0) this.#tellSettled()
    }
  }

  /** What may be shown; null while something is staged (listeners are told when that is durable). */
  durable(): Known | null {
    return this.#unsettled === 0 ? this.#known : null
  }

  /** Calls with what became durable since the last call, or with nothing once there is something to show again. Answers the way to stop. */
  onSettled(listener: (events: readonly ExerciseEvent[]) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  async settled(): Promise<void> {
    if (this.#unsettled > 0) await new Promise<void>((resolve) => this.#whenSettled.push(resolve))
  }

  #tellSettled(): void {
    for (const resolve of this.#whenSettled.splice(0)) resolve()
    if (!this.#known) return
    const events = this.#events
    this.#events = []
    for (const tell of this.#listeners) tell(events)
  }

  #withNames(changes: Batch['names']): { known: Known } {
    const known = this.#known
    if (!known) throw new StorageFailed(this.#id)
    const entries = Object.entries(changes) as [SeatId, string | null][]
    if (entries.length > 0) {
      const names = new Map(known.names)
      for (const [seat, name] of entries) {
        if (name === null) names.delete(seat)
        else names.set(seat, name)
      }
      known.names = names
    }
    return { known }
  }
}

/** Reads and folds a whole log, and makes sure that it is whole. */
async function readKnown(store: Store, id: ExerciseId): Promise<Known> {
  const events = await readVerified(store, id)
  const last = events.at(-1)
  if (!last) throw new NoSuchExercise(id)
  return { state: fold(events), names: await store.names(id), headHash: last.hash }
}

/** All events of an exercise; throws ChainBroken where the log is not whole. */
export async function readVerified(store: Store, id: ExerciseId): Promise<StoredEvent[]> {
  // Asked first: while it is read, more may be written.
  const head = await store.head(id)
  const chain = new Chain()
  const events: StoredEvent[] = []
  for await (const page of store.read(id)) {
    for (const event of page) {
      chain.next(event)
      events.push(event)
    }
  }
  if (!head || events[head.seq - 1]?.hash === head.hash) return events
  throw new ChainBroken(Math.min(chain.seq + 1, head.seq), `there should be ${head.seq} events`)
}
