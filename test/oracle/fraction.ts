/** An exact number, in lowest terms, with a positive denominator. */
export interface Fraction {
  n: bigint
  d: bigint
}

export const ZERO = whole(0)
export const ONE = whole(1)

export function whole(number: number): Fraction {
  return { n: BigInt(number), d: 1n }
}

/** `n / d`; `d` is not 0. */
export function ratio(n: number, d: number): Fraction {
  return lowest(BigInt(n), BigInt(d))
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return lowest(a.n * b.d + b.n * a.d, a.d * b.d)
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return lowest(a.n * b.d - b.n * a.d, a.d * b.d)
}

export function times(a: Fraction, b: Fraction): Fraction {
  return lowest(a.n * b.n, a.d * b.d)
}

export function over(a: Fraction, b: Fraction): Fraction {
  return lowest(a.n * b.d, a.d * b.n)
}

export function atLeastZero(a: Fraction): Fraction {
  return a.n < 0n ? ZERO : a
}

/** The mean by weight; null where nothing is left to average. */
export function weightedMean(of: { value: Fraction; weight: number }[]): Fraction | null {
  let sum = ZERO
  let weights = 0
  for (const { value, weight } of of) {
    sum = plus(sum, times(value, whole(weight)))
    weights += weight
  }
  return weights === 0 ? null : over(sum, whole(weights))
}

function lowest(n: bigint, d: bigint): Fraction {
  let [a, b] = [n < 0n ? -n : n, d < 0n ? -d : d]
  while (b !== 0n) [a, b] = [b, a % b]
  const sign = d < 0n ? -1n : 1n
  return { n: (sign * n) / a, d: (sign * d) / a }
}
