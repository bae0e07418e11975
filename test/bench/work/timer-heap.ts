/** Timers in a binary heap: the least that virtual time needs. */
export class TimerHeap<Thing> {
  readonly #timers: { atMs: number; thing: Thing }[] = []

  add(atMs: number, thing: Thing): void {
    const timers = this.#timers
    timers.push({ atMs, thing })
    let place = timers.length - 1
    while (place > 0 && this.#isBefore(place, (place - 1) >> 1)) {
      this.#swap(place, (place - 1) >> 1)
      place = (place - 1) >> 1
    }
  }

  /** What comes first of what is left; undefined after the last. */
  next(): Thing | undefined {
    const timers = this.#timers
    if (timers.length === 0) return undefined
    this.#swap(0, timers.length - 1)
    const first = timers.pop()
    this.#sink()
    return first?.thing
  }

  #sink(): void {
    let place = 0
    for (;;) {
      const earlier = [2 * place + 1, 2 * place + 2].reduce(
        (best, child) => (this.#isBefore(child, best) ? child : best),
        place,
      )
      if (earlier === place) return
      this.#swap(place, earlier)
      place = earlier
    }
  }

  #isBefore(one: number, other: number): boolean {
    return (this.#timers[one]?.atMs ?? Infinity) < (this.#timers[other]?.atMs ?? Infinity)
  }

  #swap(one: number, other: number): void {
    const [a, b] = [this.#timers[one], this.#timers[other]]
    if (a && b) [this.#timers[one], this.#timers[other]] = [b, a]
  }
}
