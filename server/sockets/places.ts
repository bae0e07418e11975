import { LIMITS } from '../limits.ts'

const { connections, connectionsPerAddress } = LIMITS.sockets

/** Places for connections, of which one sender gets only so many: there is room left for everybody else. */
export class Places {
  readonly #taken = new Map<string, number>()
  #all = 0

  isFreeFor(address: string): boolean {
    return this.#all < connections && this.#of(address) < connectionsPerAddress
  }

  /** Answers the way to give it back, which is good for once. */
  take(address: string): () => void {
    this.#count(address, 1)
    return () => this.#count(address, -1)
  }

  #of(address: string): number {
    return this.#taken.get(address) ?? 0
  }

  #count(address: string, more: 1 | -1): void {
    const own = this.#of(address) + more
    this.#all += more
    if (own > 0) this.#taken.set(address, own)
    else this.#taken.delete(address)
  }
}
