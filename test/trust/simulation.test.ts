import { expect, it } from 'vitest'
import { SEED, seeded } from '../kit/seed.ts'
import { amount } from './profile.ts'
import { Tally } from './simulation/nature/tally.ts'
import { scarce, simulate } from './simulation/run.ts'
import { simulateAll } from './simulation/threads.ts'

const FILE = 'test/trust/simulation.test.ts'
const STEPS = 2_000
const SEEDS = amount({ short: 100, long: 5_000 })
/** What occurs less often says nothing. */
const LEAST = 20

it('a seed replays byte for byte', () =>
  seeded(FILE, async () => {
    const first = await simulate(SEED, STEPS)
    const again = await simulate(SEED, STEPS)
    const other = await simulate(SEED + 1, STEPS)
    expect(again.trace).toBe(first.trace)
    expect(other.trace).not.toBe(first.trace)
  }))

it('every promise holds, whatever goes wrong', { timeout: SEEDS * 60_000 }, () =>
  seeded(FILE, async () => {
    const tally = new Tally()
    await simulateAll(seedsUntilEnough(tally), STEPS, tally)
    console.log(`${tally.toString()}\nSeeds from ${SEED} on.`)
    expect(scarce(tally, LEAST)).toEqual([])
  }),
)

/** As many as are to be tried, and up to as many again while something is scarce: chance may keep it back. */
function* seedsUntilEnough(tally: Tally): Generator<number> {
  const isEnough = (tried: number) =>
    tried >= 2 * SEEDS || (tried >= SEEDS && scarce(tally, LEAST).length === 0)
  for (let tried = 0; !isEnough(tried); tried += 1) yield SEED + tried
}
