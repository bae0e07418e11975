import type { Figure } from '../figure.ts'
import { SCENARIO } from '../load/stored-plays.ts'
import { startWorker, workOf } from '../processes/worker.ts'

export const explore: Figure = {
  id: 'explore',
  sentence: 'States that the linter visits, beside the same steps with a map by their text',
  goals: [
    { quantity: 'states', unit: 'million/s', by: 'ratio', least: 10 },
    { quantity: 'states', unit: 'million/s', by: 'alone', least: 1.5 },
    { quantity: 'a state', unit: 'B', by: 'alone', most: 24 },
  ],
  sizes: [30_000, 120_000],
  of: 'states',
  quick: [],
  async setUp(states, stage) {
    const child = await startWorker(stage, 'explore', [SCENARIO, String(states)])
    return { ours: workOf(child, 'packed'), floor: workOf(child, 'map') }
  },
}
