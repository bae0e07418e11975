import type { ExerciseState } from '../exercise/state/state.ts'
import type { Ms } from '../time/duration.ts'

/** What an answer may be made from: everything, and the instant on the server's clock. */
export interface Watched {
  readonly state: ExerciseState
  readonly clock: { readonly nowMs: Ms }
}

/**
 * A state that notices which of its parts are looked at. A part that is the same object says the same as
 * before, so an answer stands for as long as all parts that it was made from do; nobody has to list them.
 */
export class Watch {
  readonly #clock: { nowMs: Ms }
  readonly #noticed: readonly Noticed<object>[]
  readonly #watched: Watched

  constructor(state: ExerciseState, nowMs: Ms) {
    this.#clock = { nowMs }
    const clock = new Noticed(this.#clock)
    const teams = state.teams.map((team) => new Noticed(team))
    const whole = new Noticed(state, { teams: teams.map(({ stand }) => stand) })
    this.#noticed = [clock, whole, ...teams]
    this.#watched = { state: whole.stand, clock: clock.stand }
  }

  /** The state has gone on; it is this instant now. */
  turnTo(nowMs: Ms): void {
    this.#clock.nowMs = nowMs
  }

  /** What `make` answers, asked anew only where something that it looked at is another object. */
  keeps<Answer>(make: (from: Watched, before: Answer | null) => Answer): () => Answer {
    let last: { answer: Answer; looks: Look[] } | null = null
    return () => {
      if (!last || !last.looks.every(stands)) {
        for (const each of this.#noticed) each.forget()
        const answer = make(this.#watched, last?.answer ?? null)
        const looks: Look[] = []
        for (const each of this.#noticed) each.addLooks(looks)
        last = { answer, looks }
      }
      return last.answer
    }
  }
}

type Parts = Record<string, unknown>

/** Part of a thing that was looked at, and what it was then. */
interface Look {
  thing: Parts
  part: string
  was: unknown
}

function stands({ thing, part, was }: Look): boolean {
  return thing[part] === was
}

/** Stands in for a thing, whose parts come and go, and notices which of them are asked for. */
class Noticed<Thing extends object> {
  readonly stand: Thing
  readonly #thing: Parts
  readonly #parts: readonly string[]
  /** A bit for each part: rights ask thousands of times. */
  #seen = 0

  /** Some parts may themselves be stood in for. */
  constructor(thing: Thing, inner: Partial<Thing> = {}) {
    this.#thing = thing as Parts
    this.#parts = Object.keys(thing)
    this.stand = { ...inner } as Thing
    for (const [at, part] of this.#parts.entries())
      if (!Object.hasOwn(inner, part))
        Object.defineProperty(this.stand, part, { enumerable: true, get: () => this.#asked(at) })
  }

  forget(): void {
    this.#seen = 0
  }

  /** Adds what was looked at. */
  addLooks(looks: Look[]): void {
    const thing = this.#thing
    for (const [at, part] of this.#seen === 0 ? [] : this.#parts.entries())
      if (this.#seen & (1 << at)) looks.push({ thing, part, was: thing[part] })
  }

  #asked(at: number): unknown {
    this.#seen |= 1 << at
    return this.#thing[this.#parts[at] ?? '']
  }
}
