import type { Figure } from '../figure.ts'
import { busyLog } from '../load/busy-log.ts'
import { workOf } from '../processes/worker.ts'

export const replay: Figure = {
  id: 'replay',
  sentence: 'A log read, verified and folded, beside one that is read, parsed and chained',
  goals: [{ quantity: 'events read', unit: '1/s', by: 'ratio', least: 0.8 }],
  sizes: [1_000, 10_000],
  of: 'events',
  quick: [10_000],
  repeats: 9,
  async setUp(events, stage) {
    const child = await busyLog(stage, events)
    return { ours: workOf(child, 'replay'), floor: workOf(child, 'read') }
  },
}
