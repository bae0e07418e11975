import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { ExerciseEvent } from '../../../shared/exercise/events/event.ts'
import { must } from '../../../shared/words/assert.ts'
import { playedOut, randomExercise, randomPlan } from '../../kit/random-exercise.ts'
import type { Replayed } from '../../kit/replayer.ts'
import { SEED, seeded } from '../../kit/seed.ts'
import { bundled } from '../../trust/disk/bundle.ts'

const FILE = 'test/shared/exercise/replay.test.ts'
const LOGS = 20
/** A busy machine is no failure. */
const PATIENCE_MS = 300_000
const HERE = { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }
const ELSEWHERE = { TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }

let replayer = ''
beforeAll(async () => {
  replayer = await bundled(join(import.meta.dirname, '../../kit/replayer.ts'), 'replayer')
}, PATIENCE_MS)

test(
  'another process, in another time zone and language, makes the same bytes of a log',
  () =>
    seeded(FILE, async () => {
      const logs = fc.sample(randomExercise, { seed: SEED, numRuns: LOGS })
      const [here, again, elsewhere] = await Promise.all([
        replay(logs, HERE),
        replay(logs, HERE),
        replay(logs, ELSEWHERE),
      ])
      expect(elsewhere.locale).not.toBe(here.locale)
      expect(elsewhere.noonInSummer).not.toBe(here.noonInSummer)
      expect(here.logs).toHaveLength(LOGS)
      expectSame(again, here)
      expectSame(elsewhere, here)
    }),
  PATIENCE_MS,
)

test(
  'the order of keys in what browsers send changes no byte of the log',
  () =>
    seeded(FILE, () => {
      fc.assert(
        fc.property(randomPlan, (plan) => {
          expect(JSON.stringify(playedOut(plan, backwards))).toBe(JSON.stringify(playedOut(plan)))
        }),
        { seed: SEED, numRuns: 40 },
      )
    }),
  PATIENCE_MS,
)

async function replay(logs: ExerciseEvent[][], place: Record<string, string>): Promise<Replayed> {
  const child = spawn(process.execPath, [replayer], {
    env: { ...process.env, ...place },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(JSON.stringify(logs))
  return JSON.parse(await text(child.stdout)) as Replayed
}

/** Part by part, so that a failure shows which and where. */
function expectSame(replayed: Replayed, first: Replayed): void {
  for (const [index, parts] of first.logs.entries()) {
    const others = must(replayed.logs[index], `log ${index}`)
    for (const part of ['state', 'report', 'markdown', 'csv', 'page'] as const)
      expect(others[part], `${part} of log ${index}`).toBe(parts[part])
  }
}

function backwards(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data).toReversed())
}
