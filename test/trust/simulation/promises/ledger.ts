import type { StoredEvent } from '../../../../server/store/chain.ts'
import type { Machine } from '../server/machine.ts'
import type { ExerciseId, SeatId } from '../../../../shared/words/ids.ts'
import type { FrozenScenario } from '../../../../shared/scenario/frozen.ts'
import { PlainClock } from './plain-clock.ts'
import { promise } from './broken.ts'
import { Releases } from './releases.ts'

/** The log as it grows, read by somebody who knows nothing of the code that writes it. */
export class Ledger {
  seq = 0
  readonly clock = new PlainClock()
  readonly releases: Releases
  /** Roles that each seat has held at some time. */
  readonly rolesOf = new Map<string, Set<string>>()
  isPlayOver = false
  readonly #machine: Machine
  readonly #exercise: ExerciseId
  readonly #commands = new Set<string>()

  constructor(machine: Machine, exercise: ExerciseId, scenario: FrozenScenario) {
    this.#machine = machine
    this.#exercise = exercise
    this.releases = new Releases(scenario)
  }

  /** Reads on; throws {@link Broken} at what should not stand there. Answers whether the log grew. */
  async readOn(): Promise<boolean> {
    this.#batches()
    const { store } = this.#machine.disk
    const head = await store.head(this.#exercise)
    if (head === null || head.seq === this.seq) return false
    for await (const page of store.read(this.#exercise, this.seq))
      for (const event of page) this.#event(event)
    promise(this.seq === head.seq, `the log ends at ${this.seq}, its head says ${head.seq}`)
    return true
  }

  /** Nothing can be read of it any more. */
  get isErased(): boolean {
    return this.#machine.disk.isErased
  }

  knows(command: string): boolean {
    return this.#commands.has(command)
  }

  #batches(): void {
    const { disk } = this.#machine
    const { committed } = disk
    if (committed.length === 0) return
    disk.committed = []
    for (const { id } of committed.flatMap(({ commands }) => commands)) {
      promise(!this.#commands.has(id), `command ${id} took effect twice`)
      this.#commands.add(id)
    }
  }

  #event(event: StoredEvent): void {
    promise(event.seq === this.seq + 1, `event ${event.seq} follows ${this.seq}`)
    this.seq = event.seq
    this.releases.see(event, this.clock)
    this.clock.see(event, this.#machine.upMs)
    if (event.type === 'exercise.ended') this.isPlayOver = true
    if (event.type === 'exercise.created')
      for (const { seats } of event.data.setup.teams)
        for (const { id, roles } of seats) this.#holds(id, roles)
    if (event.type === 'seat.roles-assigned') this.#holds(event.data.seat, event.data.roles)
  }

  #holds(seat: SeatId, roles: readonly string[]): void {
    this.rolesOf.set(seat, new Set([...(this.rolesOf.get(seat) ?? []), ...roles]))
  }
}
