import { createExercise } from '../../shared/exercise/commands/create-exercise.ts'
import { firstState } from '../../shared/exercise/state/evolve.ts'
import type { FrozenScenario } from '../../shared/scenario/frozen.ts'
import type { Setup } from '../../shared/scenario/setup.ts'
import type { Ms } from '../../shared/time/duration.ts'
import { as } from '../../shared/words/ids.ts'
import type { ExerciseId, SeatId } from '../../shared/words/ids.ts'
import { LIMITS } from '../limits.ts'
import { ChainBroken } from '../store/chain.ts'
import type { Loss } from '../store/storage-condition.ts'
import { cardOf } from './card.ts'
import { ExerciseHost, type Surroundings } from './exercise-host.ts'

interface Held {
  opening: Promise<ExerciseHost>
  host: ExerciseHost | null
  usedMs: Ms
  /** Sockets and the like that need it. */
  users: number
}

/** What is being erased: all of an exercise, or a name in it. */
export type Erasure = 'exercise' | 'name'

/** What an exercise is made from; the id and the seed are drawn here. */
export interface NewExercise {
  scenario: FrozenScenario
  setup: Omit<Setup, 'exercise' | 'seed'>
  names: Record<SeatId, string>
}

/** All exercises: each is opened when somebody asks for it, and let go when nothing needs it. */
export class Exercises {
  readonly #around: Surroundings
  readonly #held = new Map<ExerciseId, Held>()
  readonly #broken = new Map<ExerciseId, Loss>()
  readonly #opened: ((host: ExerciseHost) => void)[] = []
  readonly #erasing: ((id: ExerciseId, why: Erasure) => void)[] = []

  constructor(around: Surroundings) {
    this.#around = around
    around.clock.onAway((sinceMs) => {
      for (const host of this.hosts()) host.away(sinceMs)
    })
  }

  /** Calls for each host that comes into memory. */
  onOpened(listener: (host: ExerciseHost) => void): void {
    this.#opened.push(listener)
  }

  /** Makes a new exercise and opens it. Rejects where it could not be written. */
  async create({ scenario, setup, names }: NewExercise): Promise<ExerciseHost> {
    const { random } = this.#around
    const id = as<ExerciseId>(`x-${random(10).toString('hex')}`)
    const whole: Setup = { ...setup, exercise: id, seed: random(4).readUInt32BE() >>> 1 }
    const event = createExercise(scenario, whole, 'host', { nowMs: this.#around.clock.now() })
    const card = cardOf(firstState(event))
    await this.#around.store.append(id, 0, { events: [event], commands: [], names, card })
    return this.open(id)
  }

  /** The host of an exercise. Rejects with NoSuchExercise, or where its log is not whole. */
  open(id: ExerciseId): Promise<ExerciseHost> {
    const held = this.#held.get(id) ?? this.#hold(id)
    held.usedMs = this.#around.clock.now()
    return held.opening
  }

  /** Like {@link open}, and keeps it in memory until the answered function is called. */
  async use(id: ExerciseId): Promise<{ host: ExerciseHost; release: () => void }> {
    const host = await this.open(id)
    const held = this.#held.get(id)
    if (held) held.users += 1
    return { host, release: () => held && (held.users -= 1) }
  }

  /** Hosts in memory. */
  hosts(): ExerciseHost[] {
    return [...this.#held.values()].flatMap(({ host }) => host ?? [])
  }

  /** What of each log is missing or not as it was written: known at the start, or found when it was opened. */
  get losses(): ReadonlyMap<ExerciseId, Loss> {
    return new Map([...this.#broken, ...this.#around.store.losses])
  }

  /** Opens every exercise whose clock was running when the server went away. */
  async resume(): Promise<void> {
    const { store, log } = this.#around
    for (const [exercise, { from, to }] of store.losses) {
      log.error({ exercise, from, to }, 'events are missing from the log')
    }
    const catalogue = await store.catalogue()
    const running = catalogue.filter(({ stage }) => stage === 'running')
    await Promise.all(
      running.map(({ exercise }) =>
        this.open(exercise).catch((error: unknown) =>
          log.error({ exercise, err: error }, 'exercise could not be opened'),
        ),
      ),
    )
  }

  /** All of an exercise goes, for good. */
  async erase(id: ExerciseId): Promise<void> {
    await this.#letGo(id, 'exercise')
    await this.#around.store.erase(id)
    this.#broken.delete(id)
    this.#around.log.info({ exercise: id }, 'exercise erased')
  }

  /** A person's name and each text that mentions it go; answers how many events lost a text. */
  async eraseName(id: ExerciseId, seat: SeatId): Promise<number> {
    await this.#letGo(id, 'name')
    return this.#around.store.eraseName(id, seat)
  }

  /** Calls with each exercise of which something is erased: nothing of it may be shown from memory. */
  onErasing(listener: (id: ExerciseId, what: Erasure) => void): void {
    this.#erasing.push(listener)
  }

  /** Lets go of what nobody needs. */
  sweep(): void {
    const now = this.#around.clock.now()
    for (const [id, { host, usedMs, users }] of this.#held) {
      if (!host || users > 0 || host.heartbeat() || host.dueMs() !== null) continue
      if (now - usedMs <= LIMITS.memory.exerciseIdleMs) continue
      this.#held.delete(id)
      this.#around.log.info({ exercise: id }, 'exercise let go')
    }
  }

  /** What was asked before is written first: nothing may come after an erasure. */
  async #letGo(id: ExerciseId, what: Erasure): Promise<void> {
    const host = await this.#held.get(id)?.opening.catch(() => null)
    await host?.settled()
    this.#held.delete(id)
    for (const tell of this.#erasing) tell(id, what)
  }

  #hold(id: ExerciseId): Held {
    const held: Held = {
      opening: ExerciseHost.open(id, this.#around),
      host: null,
      usedMs: 0,
      users: 0,
    }
    held.opening.then(
      (host) => {
        held.host = host
        this.#around.log.info({ exercise: id }, 'exercise opened')
        for (const tell of this.#opened) tell(host)
      },
      (error: unknown) => {
        this.#held.delete(id)
        if (error instanceof ChainBroken) void this.#foundBroken(id, error.seq)
      },
    )
    this.#held.set(id, held)
    return held
  }

  /** From where it does not fit on, nothing of it is proved. */
  async #foundBroken(id: ExerciseId, from: number): Promise<void> {
    const head = await this.#around.store.head(id)
    this.#broken.set(id, { from, to: Math.max(from, head?.seq ?? 0) })
  }
}
