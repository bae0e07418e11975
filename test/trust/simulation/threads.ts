import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { bundled } from '../disk/bundle.ts'
import type { Tally } from './nature/tally.ts'
import type { Asked } from './thread.ts'

const THREAD = join(import.meta.dirname, 'thread.ts')

/** Lives through all of `seeds` on every core and adds what occurred to `tally`; throws at the first broken promise. */
export async function simulateAll(
  seeds: Iterable<number>,
  steps: number,
  tally: Tally,
): Promise<void> {
  const script = await bundled(THREAD, 'simulation')
  const left = seeds[Symbol.iterator]()
  const threads = Array.from({ length: availableParallelism() }, () => new Worker(script))
  try {
    await Promise.all(threads.map((thread) => works(thread, left, steps, tally)))
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()))
  }
}

async function works(
  thread: Worker,
  left: Iterator<number>,
  steps: number,
  tally: Tally,
): Promise<void> {
  for (let { done, value: seed } = left.next(); !done; { done, value: seed } = left.next()) {
    thread.postMessage({ seed, steps } satisfies Asked)
    const [counts] = (await once(thread, 'message')) as [Tally['counts']]
    tally.add(counts)
  }
}
