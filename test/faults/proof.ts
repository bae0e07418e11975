import { CopiedSources } from './copied-sources.ts'
import type { Fault } from './fault.ts'
import { TestRunner } from './test-runner.ts'

/** What a planted bug came to; anything but `caught` is a failure of the tests, or of the patch. */
export type Verdict = 'caught' | 'NOT CAUGHT' | 'patch does not fit' | 'test fails without it'

export interface Proved {
  fault: Fault
  verdict: Verdict
  seconds: number
}

/** Plants one bug after the other in a copy of the sources, and tells of each as soon as it is known. */
export async function prove(
  faults: readonly Fault[],
  tell: (proved: Proved) => void,
): Promise<Proved[]> {
  const sources = new CopiedSources()
  const runner = await TestRunner.in(sources)
  try {
    const all: Proved[] = []
    for (const fault of faults) {
      const begun = performance.now()
      const verdict = await verdictOn(fault, sources, runner)
      const proved = { fault, verdict, seconds: (performance.now() - begun) / 1_000 }
      tell(proved)
      all.push(proved)
    }
    return all
  } finally {
    await runner.close()
    sources.remove()
  }
}

async function verdictOn(
  fault: Fault,
  sources: CopiedSources,
  runner: TestRunner,
): Promise<Verdict> {
  const { file, caughtBy } = fault
  if ((await runner.run(caughtBy)) !== 'passes') return 'test fails without it'
  const outcome = await sources.planted(fault, () => {
    runner.changed(file)
    return runner.run(caughtBy)
  })
  runner.changed(file)
  if (outcome === null) return 'patch does not fit'
  return outcome === 'fails' ? 'caught' : 'NOT CAUGHT'
}
