import fc from 'fast-check'
import { clockAct, facilitatorAct, seatAct } from '../../kit/random-acts.ts'
import { randomScenario } from '../../kit/random-scenario.ts'
import type { ScenarioDocument } from '../../../shared/scenario/schema.ts'
import { must } from '../../../shared/words/assert.ts'
import { Random } from '../random.ts'
import { Canaries } from './canaries.ts'
import { Course } from './course.ts'
import type { Acts } from './course.ts'
import { Evening } from './evening.ts'
import type { Listening } from './evening.ts'
import { toldApart } from './in-the-dark.ts'
import { marked } from './marked-scenario.ts'
import { Past } from './past.ts'
import { Scan } from './scan.ts'
import type { Sightings } from './scan.ts'
import type { Options } from './seating.ts'
import { sweep } from './sweep.ts'
import { toldInFull } from './told-in-full.ts'
import type { Kind } from './who-sees.ts'

const ACTS = 40

interface Wanted {
  listening: Listening
  canaries: Canaries<Kind>
  past: Past
  /** What is otherwise in the scenario. */
  otherwise?: (document: ScenarioDocument) => ScenarioDocument
  options?: Partial<Options>
}

/** The evening of a seed, in its lobby. */
export async function eveningOf(
  seed: number,
  { listening, canaries, past, options, otherwise = (same) => same }: Wanted,
): Promise<Evening> {
  const random = new Random(seed)
  const [scenario] = fc.sample(randomScenario, { seed, numRuns: 1 })
  const { document, renamed } = marked(toldInFull(must(scenario, 'a scenario')), canaries)
  return Evening.inTheLobby({
    marked: { document: otherwise(document), renamed },
    canaries,
    past,
    options: {
      facilitated: random.chance(0.8),
      spoilers: random.chance(0.3),
      teams: random.chance(0.5) ? 2 : 1,
      preset: random.below(2),
      ...options,
    },
    listening,
  })
}

/** Every leak of one generated evening. */
export async function leaksOf(seed: number, sightings: Sightings): Promise<string[]> {
  const random = new Random(seed + 1)
  const canaries = new Canaries<Kind>()
  const past = new Past()
  const scan = new Scan(canaries, past, sightings)
  const evening = await eveningOf(seed, { listening: scan, canaries, past })
  const course = new Course(evening, seed, actsOf(seed))
  const leaks: string[] = []
  await course.run(async () => {
    await sweep(evening, random)
    leaks.push(...(await toldApart(evening, random)))
  })
  scan.takeDown(evening.people.map(({ looker }) => looker))
  return [...scan.leaks, ...leaks]
}

/** What people of the kit try. */
export function actsOf(seed: number): Acts {
  const bySeats = fc.sample(seatAct, { seed, numRuns: ACTS })
  const byFacilitator = fc.sample(fc.oneof(facilitatorAct, facilitatorAct, clockAct), {
    seed,
    numRuns: ACTS,
  })
  return { bySeats, byFacilitator }
}
