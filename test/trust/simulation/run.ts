import { REFUSALS } from '../../../shared/exercise/commands/refusals.ts'
import { FAULTS } from './nature/faults.ts'
import type { Tally } from './nature/tally.ts'
import { Broken } from './promises/broken.ts'
import { TIMED } from './promises/in-time.ts'
import { rest } from './rest.ts'
import { World } from './world.ts'

/** After so many steps the room comes to rest once. */
const REST_EVERY = 1_000

export interface Run {
  tally: Tally
  /** Stands for everything that happened. */
  trace: string
}

/** Lives through one seed; throws with one line that says what broke where, and how to see it again. */
export async function simulate(seed: number, steps: number): Promise<Run> {
  const world = await World.create(seed, steps)
  try {
    while (world.played < steps) {
      await world.step()
      if (world.played % REST_EVERY === 0 && world.played < steps) await rest(world)
    }
    await rest(world)
  } catch (error) {
    const what = error instanceof Broken ? error.message : String((error as Error).stack)
    throw new Error(
      `simulation: seed ${seed}, step ${world.steps}: ${what}; to repeat: ${again(seed)}`,
      { cause: error },
    )
  }
  return { tally: world.nature.tally, trace: world.nature.trace.end() }
}

function again(seed: number): string {
  return `HOTWASH_SEED=${seed} npx vitest run -c test/vitest.config.ts --project node test/trust/simulation.test.ts`
}

/** What occurred less often than it has to: each fault, each farewell, each refusal, each bound of time. */
export function scarce(tally: Tally, least: number): string[] {
  const codes = [...Object.keys(REFUSALS), 'id-used', 'malformed']
  return [
    ...tally.scarce('faults', Object.keys(FAULTS), least),
    ...tally.scarce('farewells', ['elsewhere', 'removed', 'session', 'version'], least),
    ...tally.scarce('refused', codes, least),
    ...tally.scarce('in time', TIMED, least),
  ]
}
