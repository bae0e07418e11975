import type { ExerciseId } from '../../../../shared/words/ids.ts'
import type { Machine } from '../server/machine.ts'
import type { Parcel, ServerEnd } from '../server/server-end.ts'
import { promise } from './broken.ts'

/** Whoever is sent away is told why; and of what was erased, nothing is sent, kept or remembered. */
export class Gone {
  readonly #machine: Machine
  readonly #exercise: ExerciseId
  readonly #told = new WeakSet<ServerEnd>()
  #connected: readonly ServerEnd[] = []

  constructor(machine: Machine, exercise: ExerciseId) {
    this.#machine = machine
    this.#exercise = exercise
  }

  sends(end: ServerEnd, event: Parcel['event']): void {
    if (event === 'farewell') this.#told.add(end)
    promise(
      event !== 'rows' || !this.#machine.disk.isErased,
      `${end.id} was sent rows of an exercise that is erased`,
    )
  }

  /** Looks at each step who is connected: in the step of the erasure, all of those are told and sent away. */
  look(): void {
    const { disk, process } = this.#machine
    if (disk.isErased) {
      for (const end of this.#connected)
        promise(
          !end.connected && this.#told.has(end),
          `${end.id} was not told that its exercise is erased`,
        )
      this.#connected = []
      return
    }
    const ends = [...(process?.io.sockets.sockets.values() ?? [])]
    this.#connected = ends.filter(({ connected }) => connected)
  }

  /** Whether nothing of it is left, on the disk and in memory. */
  async check(): Promise<void> {
    const { disk, process } = this.#machine
    const { store } = disk
    const exercise = this.#exercise
    const left = {
      log: await store.head(exercise),
      names: (await store.names(exercise)).size > 0,
      card: (await store.catalogue()).length > 0,
      beat: await store.lastBeat(exercise),
      'host seat': (await store.hostSeats()).has(exercise),
      host: process?.host,
    }
    for (const [what, is] of Object.entries(left))
      promise(!is, `there is a ${what} of an exercise that is erased`)
  }
}
