/** The values of all variables, in their order. */
export type Values = Uint8Array

/** Where the values lie in two words of 32 bits: the first variables in the low one, the rest in the high one. */
export class Packing {
  readonly #shifts: Uint8Array
  readonly #masks: Uint8Array
  readonly #inLow: number

  private constructor(shifts: readonly number[], masks: readonly number[], inLow: number) {
    this.#shifts = Uint8Array.from(shifts)
    this.#masks = Uint8Array.from(masks)
    this.#inLow = inLow
  }

  /** A packing for variables of these sizes; null if they do not fit. */
  static of(sizes: readonly number[]): Packing | null {
    const widths = sizes.map((size) => 32 - Math.clz32(size - 1))
    const shifts: number[] = []
    let [used, inLow] = [0, sizes.length]
    for (const [index, bits] of widths.entries()) {
      if (used + bits > 32) {
        if (inLow < sizes.length) return null
        ;[used, inLow] = [0, index]
      }
      shifts.push(used)
      used += bits
    }
    const masks = widths.map((bits) => 2 ** bits - 1)
    return widths.every((bits) => bits <= 8) ? new Packing(shifts, masks, inLow) : null
  }

  unpack(low: number, high: number, into: Values = new Uint8Array(this.#shifts.length)): Values {
    const [shifts, masks, inLow] = [this.#shifts, this.#masks, this.#inLow]
    for (let index = 0; index < into.length; index += 1)
      into[index] = ((index < inLow ? low : high) >>> (shifts[index] ?? 0)) & (masks[index] ?? 0)
    return into
  }

  pack(values: Values): [low: number, high: number] {
    let [low, high] = [0, 0]
    for (const [index, value] of values.entries()) {
      const added = this.added(index, value)
      low |= added.low
      high |= added.high
    }
    return [low, high]
  }

  /** What a change of one value adds to the two words. */
  added(index: number, change: number): { low: number; high: number } {
    const added = change << (this.#shifts[index] ?? 0)
    return index < this.#inLow ? { low: added, high: 0 } : { low: 0, high: added }
  }
}
