import { on } from 'node:events'
import { parentPort } from 'node:worker_threads'
import { must } from '../../../shared/words/assert.ts'
import { simulate } from './run.ts'

/** What a thread is asked to live through. */
export interface Asked {
  seed: number
  steps: number
}

const port = must(parentPort, 'a thread that asks')

// A broken promise is thrown from here, which ends this thread and reaches the one that asked.
for await (const [{ seed, steps }] of on(port, 'message') as AsyncIterable<[Asked]>) {
  const { tally } = await simulate(seed, steps)
  port.postMessage(tally.counts)
}
