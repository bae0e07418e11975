const FIRST_CAPACITY = 256

/**
 * The states that were reached, in the order in which they were: 64 bits each, with the state each was
 * first reached from. A hash table with open addressing on typed arrays, 20 bytes a state when full.
 */
export class StateTable {
  count = 0
  /** Low and high word of a state side by side: whoever reads one reads the other. */
  #words = new Int32Array(FIRST_CAPACITY * 2)
  #parent = new Int32Array(FIRST_CAPACITY)
  /** Index of a state plus one; 0 where nothing is. */
  #slots = new Int32Array(FIRST_CAPACITY * 2)

  /** Adds a state unless it is known; -1 is the parent of a first one. */
  add(low: number, high: number, parent: number): void {
    const slot = this.#slotOf(low, high)
    if (this.#slots[slot] !== 0) return
    const index = this.count
    this.#words[index * 2] = low
    this.#words[index * 2 + 1] = high
    this.#parent[index] = parent
    this.#slots[slot] = index + 1
    this.count = index + 1
    if (this.count === this.#parent.length) this.#grow()
  }

  /** Where a state stands; -1 where it was not reached. */
  indexOf(low: number, high: number): number {
    return (this.#slots[this.#slotOf(low, high)] ?? 0) - 1
  }

  low(index: number): number {
    return this.#words[index * 2] ?? 0
  }

  high(index: number): number {
    return this.#words[index * 2 + 1] ?? 0
  }

  parent(index: number): number {
    return this.#parent[index] ?? -1
  }

  /** The slot a state has, or would have. */
  #slotOf(low: number, high: number): number {
    const [slots, words] = [this.#slots, this.#words]
    const last = slots.length - 1
    let slot = mixed(low, high) & last
    for (;;) {
      const at = ((slots[slot] ?? 0) - 1) * 2
      if (at < 0 || (words[at] === low && words[at + 1] === high)) return slot
      slot = (slot + 1) & last
    }
  }

  #grow(): void {
    this.#words = doubled(this.#words)
    this.#parent = doubled(this.#parent)
    this.#slots = new Int32Array(this.#parent.length * 2)
    for (let index = 0; index < this.count; index += 1)
      this.#slots[this.#slotOf(this.low(index), this.high(index))] = index + 1
  }
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}

/** Spreads the bits of a state over a whole number: neighbours in play must not be neighbours here. */
function mixed(low: number, high: number): number {
  let bits = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d)
  return bits ^ (bits >>> 13)
}
