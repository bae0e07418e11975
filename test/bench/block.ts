import type { Figure, Measured, Variants } from './figure.ts'
import { moved, type Probed, type Probes } from './probes.ts'
import { Stage } from './stage.ts'
import { spreadOf, type Spread } from './statistics.ts'

const REPEATS = 5
const MOST_TRIES = 3

/** One figure at one size: what every variant came to, and how steady the machine was meanwhile. */
export interface Block {
  id: string
  size: number
  /** By variant, then by quantity. */
  values: Record<string, Record<string, Spread>>
  probes: { before: Probed; after: Probed }[]
  /** The machine changed during every try. */
  noisy: boolean
}

/** Measures until the machine stood still meanwhile, three times at most; each time everything is set up anew. */
export async function measureBlock(figure: Figure, size: number, probes: Probes): Promise<Block> {
  const tries: Block['probes'] = []
  let values: Block['values'] = {}
  let noisy: boolean
  do {
    const stage = new Stage()
    try {
      const variants = await figure.setUp(size, stage)
      const before = await probes.take()
      values = await alternated(variants, figure.repeats ?? REPEATS)
      const after = await probes.take()
      tries.push({ before, after })
      noisy = !figure.counted && moved(before, after)
    } finally {
      await stage.end()
    }
  } while (noisy && tries.length < MOST_TRIES)
  return { id: figure.id, size, values, probes: tries, noisy }
}

/** Every variant once per round, each round beginning with another one; the first round only warms up. */
async function alternated(variants: Variants, repeats: number): Promise<Block['values']> {
  const names = Object.keys(variants)
  const taken = new Map<string, Measured[]>(names.map((name) => [name, []]))
  for (let round = 0; round <= repeats; round += 1) {
    for (const name of rotated(names, round)) {
      const measured = await variants[name]?.measure()
      if (measured && round > 0) taken.get(name)?.push(measured)
    }
  }
  return Object.fromEntries([...taken].map(([name, all]) => [name, spreads(all)]))
}

export function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const first = by % Math.max(1, items.length)
  return [...items.slice(first), ...items.slice(0, first)]
}

function spreads(all: readonly Measured[]): Record<string, Spread> {
  const quantities = Object.keys(all[0] ?? {})
  return Object.fromEntries(
    quantities.map((quantity) => [
      quantity,
      spreadOf(all.map((measured) => measured[quantity] ?? Number.NaN)),
    ]),
  )
}
