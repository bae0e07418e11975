import type { Ms } from '../../../../shared/time/duration.ts'
import type { Life } from '../nature/agenda.ts'
import type { Nature } from '../nature/nature.ts'

/** One direction of a connection: what is put on it arrives later, in order, while its receiver lives. */
export class Way {
  readonly #nature: Nature
  readonly #receiver: Life
  #lastMs: Ms = 0

  constructor(nature: Nature, receiver: Life) {
    this.#nature = nature
    this.#receiver = receiver
  }

  /** `overtakes`: it may arrive before what was put there earlier. */
  carry(what: string, arrive: () => void, overtakes = false): void {
    const { agenda, random } = this.#nature
    const takesMs = this.#nature.strikes('delay')
      ? random.between(300, 4_000)
      : random.between(1, 60)
    const atMs = Math.max(agenda.nowMs + takesMs, overtakes ? 0 : this.#lastMs)
    this.#lastMs = Math.max(this.#lastMs, atMs)
    agenda.after(atMs - agenda.nowMs, what, arrive, this.#receiver)
  }
}
