import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readVerified } from '../../../server/host/staged.ts'
import { SqliteStore } from '../../../server/store/sqlite.ts'
import type { ExerciseId } from '../../../shared/words/ids.ts'
import { quickFolder } from '../disk/quick-folder.ts'
import { amount, proved } from '../profile.ts'
import type { Random } from '../random.ts'
import {
  DAMAGES,
  DAMAGES_OF_WITNESS,
  WITNESS,
  damaged,
  type Damage,
  type Folder,
} from './damages.ts'
import { isInWords, written } from './opened.ts'
import { playedFolder } from './played-folder.ts'

const FILE = 'test/trust/damage/witness.test.ts'
const CASES = amount({ short: 100, long: 6_000 })
const CASES_PER_FOLDER = 50
const LONGEST_MS = amount({ short: 10, long: 60 }) * 60_000
/** Each leaves a log that looks whole and ends early. */
const SHORTENED: readonly Damage[] = [
  DAMAGES['write-ahead log deleted'],
  DAMAGES['old log put back'],
  DAMAGES['old write-ahead log put back'],
  DAMAGES['old folder put back'],
]

let home: string
beforeEach(() => {
  home = mkdtempSync(join(quickFolder(), 'hotwash-witness-'))
})
afterEach(() => rmSync(home, { recursive: true }))

it(
  'a damaged witness of a whole log raises no alarm',
  () =>
    proved(FILE, async (random) => {
      await eachCase(random, async (folder, damage, what) => {
        const place = written(home, damaged([damage], folder, random))
        const lengths = new Map([...folder.history].map(([id, hashes]) => [id, hashes.length]))
        expect(await opened(place, folder), what).toEqual({ lengths, alarms: new Set() })
      })
      return `Witness alone: ${CASES} damages, and no alarm.`
    }),
  LONGEST_MS,
)

it(
  'what is left of a damaged witness still tells that the log is shorter',
  () =>
    proved(FILE, async (random) => {
      const tally = { told: 0, whole: 0, unknown: 0 }
      await eachCase(random, async (folder, damage, what) => {
        const files = damaged([damage, random.oneOf(SHORTENED)], folder, random)
        const { lengths, alarms } = await opened(written(home, files), folder)
        for (const [exercise, hashes] of folder.history) {
          const length = lengths.get(exercise) ?? 0
          const isTold = alarms.has(exercise)
          if (knownTo(files, folder, exercise) > length) expect(isTold, what).toBe(true)
          if (isTold) tally.told += 1
          else tally[length === hashes.length ? 'whole' : 'unknown'] += 1
        }
      })
      expect(tally.told).toBeGreaterThan(0)
      return `Witness and log: ${CASES} damages of three exercises: ${tally.told} told of, ${tally.whole} of no consequence; ${tally.unknown} of which nothing is left that knew more.`
    }),
  LONGEST_MS,
)

type Case = (folder: Played, damage: Damage, what: string) => Promise<void>
type Played = Awaited<ReturnType<typeof playedFolder>>

async function eachCase(random: Random, tried: Case): Promise<void> {
  const damages = Object.entries<Damage>(DAMAGES_OF_WITNESS)
  let folder = await playedFolder(join(home, 'first'), random)
  for (let number = 0; number < CASES; number += 1) {
    if (number % CASES_PER_FOLDER === 0) {
      folder = await playedFolder(join(home, `played-${number}`), random)
    }
    const [name, damage] = damages[number % damages.length] ?? random.oneOf(damages)
    await tried(folder, damage, `case ${number}, ${name}`)
  }
}

/** How much there is of each exercise at the next start, and with which of them something is said to be wrong. */
async function opened(place: string, { history }: Played) {
  const lengths = new Map<ExerciseId, number>()
  const alarms = new Set<ExerciseId>()
  for (const exercise of history.keys()) {
    try {
      const store = new SqliteStore(join(place, 'log.db'))
      for (const lost of store.losses.keys()) alarms.add(lost)
      lengths.set(exercise, (await readVerified(store, exercise)).length)
      await store.close()
    } catch (error) {
      if (!isInWords(error)) throw error
      alarms.add(exercise)
    }
  }
  rmSync(place, { recursive: true })
  return { lengths, alarms }
}

/** The newest event of an exercise that a line names which still stands as it was written. */
function knownTo(files: ReadonlyMap<string, Buffer>, { now, earlier }: Folder, id: ExerciseId) {
  const genuine = new Set([now, earlier].flatMap(witnessLines))
  const seqs = witnessLines(files)
    .filter((line) => genuine.has(line) && line.includes(`"${id}"`))
    .map((line) => Number(/"seq":(\d+)/.exec(line)?.[1]))
  return Math.max(0, ...seqs)
}

function witnessLines(files: ReadonlyMap<string, Buffer>): string[] {
  return (files.get(WITNESS)?.toString('utf8') ?? '').split('\n')
}
