import type { Ms } from '../../../../shared/time/duration.ts'

/** Whoever meant to do something; once that is over, what it meant to do is dropped. */
export interface Life {
  over: boolean
}

interface Entry {
  atMs: Ms
  order: number
  life: Life
  what: string
  run: () => void
}

/**
 * Virtual time. Everything that is going to happen stands here with its instant, and a step of the
 * simulation is the earliest of it; at one instant, what was entered first comes first.
 */
export class Agenda {
  nowMs: Ms = Date.parse('2026-01-05T10:00:00.000Z')
  /** Latest first, so that the next one is at the end. */
  readonly #entries: Entry[] = []
  #entered = 0

  /** Answers the way to call it off. */
  after(ms: Ms, what: string, run: () => void, of: Life = { over: false }): () => void {
    this.#entered += 1
    const own = { over: false }
    const life = {
      get over() {
        return own.over || of.over
      },
    }
    const entry = { atMs: this.nowMs + ms, order: this.#entered, life, what, run }
    this.#entries.splice(this.#placeOf(entry), 0, entry)
    return () => void (own.over = true)
  }

  /** Moves time on to the next thing that happens; null once nothing will. */
  next(): Pick<Entry, 'what' | 'run'> | null {
    for (;;) {
      const entry = this.#entries.pop()
      if (!entry) return null
      if (entry.life.over) continue
      this.nowMs = Math.max(this.nowMs, entry.atMs)
      return entry
    }
  }

  /** Time passes in which nothing can happen: a lid is closed. */
  sleep(ms: Ms): void {
    this.nowMs += ms
  }

  #placeOf(entry: Entry): number {
    let low = 0
    let high = this.#entries.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const other = this.#entries[middle]
      if (other && isAfter(other, entry)) low = middle + 1
      else high = middle
    }
    return low
  }
}

function isAfter(a: Entry, b: Entry): boolean {
  return a.atMs > b.atMs || (a.atMs === b.atMs && a.order > b.order)
}
