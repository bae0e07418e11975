type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>

/** How often each thing occurred, by kind: faults, answers, checks. */
export class Tally {
  readonly #counts = new Map<string, Map<string, number>>()

  count(kind: string, name: string, times = 1): void {
    const names = this.#counts.get(kind) ?? new Map<string, number>()
    this.#counts.set(kind, names.set(name, (names.get(name) ?? 0) + times))
  }

  of(kind: string, name: string): number {
    return this.#counts.get(kind)?.get(name) ?? 0
  }

  /** By kind, then name: what can be sent from thread to thread. */
  get counts(): Counts {
    return this.#counts
  }

  add(counts: Counts): void {
    for (const [kind, names] of counts)
      for (const [name, times] of names) this.count(kind, name, times)
  }

  /** Those of `names` that occurred less often than they must. */
  scarce(kind: string, names: readonly string[], least: number): string[] {
    return names.flatMap((name) => {
      const times = this.of(kind, name)
      return times < least ? `${name} (${times})` : []
    })
  }

  /** One line per kind, the most frequent first. */
  toString(): string {
    return [...this.#counts]
      .map(([kind, names]) => {
        const sorted = [...names].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
        return `${kind}: ${sorted.map(([name, times]) => `${name} ${times}`).join(', ')}`
      })
      .join('\n')
  }
}
