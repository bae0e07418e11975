import type { Measured, Variant } from '../figure.ts'
import type { Child } from '../processes/child.ts'
import { percentile } from '../statistics.ts'
import { Allowance } from './allowance.ts'
import type { Arrivals } from './arrivals.ts'

const TIMES = 15

/** A server, those who listen to it, and something that makes it tell them all. */
export interface Told {
  child: Child
  arrivals: Arrivals
  /** How many messages one act brings to all of them together. */
  messages: number
  /** Who listens. */
  viewers: number
  act: () => Promise<unknown>
}

/** One act after the other: what each costs the server per message, and when the last one has it. */
export function untilTheLast({ child, arrivals, messages, viewers, act }: Told): Variant {
  const allowance = new Allowance()
  return {
    async measure(): Promise<Measured> {
      await allowance.toSend(TIMES)
      const took: number[] = []
      const cpuBefore = await child.cpuMicros()
      for (let time = 0; time < TIMES; time += 1) {
        const begun = performance.now()
        await Promise.all([arrivals.next(messages), act()])
        took.push(performance.now() - begun)
      }
      const cpu = (await child.cpuMicros()) - cpuBefore
      return {
        'CPU per viewer': cpu / (TIMES * viewers),
        'CPU per delivery': cpu / (TIMES * messages),
        'last viewer, p50': percentile(took, 50),
        'last viewer, p99': percentile(took, 99),
      }
    },
  }
}
