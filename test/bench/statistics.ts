/** The middle of the values; NaN where there are none. */
export function median(values: readonly number[]): number {
  return percentile(values, 50)
}

/** The value that so many of a hundred do not exceed: the nearest rank, no value in between. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const rank = Math.max(1, Math.ceil((percent / 100) * sorted.length))
  return sorted[rank - 1] ?? Number.NaN
}

/** What the repeats of one quantity came to. */
export interface Spread {
  median: number
  min: number
  max: number
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) }
}
