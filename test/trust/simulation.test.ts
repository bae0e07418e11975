import { expect, it } from 'vitest'
import { amount } from './profile.ts'
import { Tally } from './simulation/nature/tally.ts'
import { scarce, simulate } from './simulation/run.ts'

const STEPS = 2_000
const SEEDS = amount({ short: 100, long: 5_000 })
/** What occurs less often says nothing. */
const LEAST = 20
const { HOTWASH_SEED } = process.env

it('a seed replays byte for byte', async () => {
  const first = await simulate(7, STEPS)
  const again = await simulate(7, STEPS)
  const other = await simulate(8, STEPS)
  expect(again.trace).toBe(first.trace)
  expect(other.trace).not.toBe(first.trace)
})

it('every promise holds, whatever goes wrong', { timeout: SEEDS * 30_000 }, async () => {
  const tally = new Tally()
  const all = Array.from({ length: SEEDS }, (_, place) => place + 1)
  const seeds = HOTWASH_SEED === undefined ? all : [Number(HOTWASH_SEED)]
  for (const seed of seeds) tally.add((await simulate(seed, STEPS)).tally)
  console.log(tally.toString())
  if (HOTWASH_SEED === undefined) expect(scarce(tally, LEAST)).toEqual([])
})
