import type { Figure } from '../figure.ts'
import { busyLog } from '../load/busy-log.ts'
import { workOf } from '../processes/worker.ts'

export const report: Figure = {
  id: 'report',
  sentence: 'The debrief of a long log, beside the verified replay that has to come before it',
  goals: [
    { quantity: 'debrief', unit: 'ms', by: 'ratio', most: 2 },
    { quantity: 'asked again', unit: 'ms', by: 'alone', most: 1 },
  ],
  sizes: [1_000, 10_000],
  of: 'events',
  quick: [10_000],
  repeats: 9,
  async setUp(events, stage) {
    const child = await busyLog(stage, events)
    return { ours: workOf(child, 'debrief'), floor: workOf(child, 'verified') }
  },
}
