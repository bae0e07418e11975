import Fraction from 'fraction.js'

/** An exact fraction. Every figure stays one until it is shown or written out. */
export type Exact = Fraction

export const ZERO: Exact = new Fraction(0)
export const ONE: Exact = new Fraction(1)

/** Two whole numbers as a fraction; `whole` is not 0. */
export function ratio(part: number, whole: number): Exact {
  return new Fraction(part, whole)
}

/** What is left of 1 after a share is taken, at least 0. */
export function remainder(taken: Exact): Exact {
  return taken.gte(1) ? ZERO : ONE.sub(taken)
}

/** Null where there is nothing to take a mean of. */
export function weightedMean(parts: readonly { weight: number; value: Exact }[]): Exact | null {
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0)
  if (weights === 0) return null
  return parts.reduce((sum, { weight, value }) => sum.add(value.mul(weight)), ZERO).div(weights)
}

/** Bits of quotient that are worked out: more than a double holds, so the last one can be sticky. */
const BITS = 64

/** The double nearest to a fraction, ties to even. */
export function nearestDouble({ s, n, d }: Exact): number {
  const shift = BigInt(Math.max(0, BITS - lengthInBits(n) + lengthInBits(d)))
  const scaled = n << shift
  // A rest that is cut off still decides which neighbour is nearer: one sticky bit stands for it.
  const sticky = scaled % d === 0n ? 0n : 1n
  const quotient = (scaled / d) | sticky
  return Number(s * quotient) / 2 ** Number(shift)
}

function lengthInBits(n: bigint): number {
  return n.toString(2).length
}

/** One decimal, half up, from the exact fraction (not negative): 64.65 is `64.7`. */
export function oneDecimal(exact: Exact): string {
  return decimals(exact, 1)
}

/** So many decimals, half up, from the exact fraction (not negative). */
export function decimals({ n, d }: Exact, places: number): string {
  const scale = 10n ** BigInt(places)
  const scaled = (2n * scale * n + d) / (2n * d)
  return `${scaled / scale}.${String(scaled % scale).padStart(places, '0')}`
}
