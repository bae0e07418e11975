import type { Figure } from '../figure.ts'
import { SCENARIO } from '../load/stored-plays.ts'
import { startWorker, workOf } from '../processes/worker.ts'

export const simulate: Figure = {
  id: 'simulate',
  sentence: 'Full exercises played by simulated teammates, beside timers that only write the log',
  goals: [{ quantity: 'virtual hours', unit: '1/s', by: 'ratio', least: 0.1 }],
  sizes: [7],
  of: 'teammates',
  quick: [],
  async setUp(_teammates, stage) {
    const child = await startWorker(stage, 'simulate', [SCENARIO])
    return { ours: workOf(child, 'teammates'), floor: workOf(child, 'timers') }
  },
}
