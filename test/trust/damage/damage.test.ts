import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readVerified } from '../../../server/host/staged.ts'
import { salvage } from '../../../server/store/salvage.ts'
import { SqliteStore } from '../../../server/store/sqlite.ts'
import type { ExerciseId } from '../../../shared/words/ids.ts'
import { quickFolder } from '../disk/quick-folder.ts'
import type { History } from '../power/reopened.ts'
import { amount, proved } from '../profile.ts'
import { DAMAGES, damaged, type DamageName } from './damages.ts'
import { isInWords, written } from './opened.ts'
import { playedFolder } from './played-folder.ts'

const CASES = amount({ short: 1_000, long: 20_000 })
/** So many damages are done to one folder before another is played. */
const CASES_PER_FOLDER = 250
const LONGEST_MS = amount({ short: 10, long: 60 }) * 60_000

let home: string
beforeEach(() => {
  home = mkdtempSync(join(quickFolder(), 'hotwash-damage-'))
})
afterEach(() => rmSync(home, { recursive: true }))

it(
  'no damage passes for a shorter or another history, and what can be read is saved',
  () =>
    proved('test/trust/damage', async (random) => {
      const tally = { unharmed: 0, refused: 0, named: 0, saved: 0, missing: 0 }
      const names = Object.keys(DAMAGES) as DamageName[]
      let folder = await playedFolder(join(home, 'first'), random)
      for (let number = 0; number < CASES; number += 1) {
        if (number % CASES_PER_FOLDER === 0) {
          folder = await playedFolder(join(home, `played-${number}`), random)
        }
        const name = names[number % names.length] ?? 'cut short'
        const place = written(home, damaged([DAMAGES[name]], folder, random))
        const { saved, missing } = salvagedFrom(place, folder.history)
        tally.saved += saved
        tally.missing += missing
        for (const [exercise, verdict] of await verdicts(place, folder.history)) {
          expect(verdict, `case ${number}, ${name}, ${exercise}`).not.toBe('silent')
          if (verdict !== 'silent') tally[verdict] += 1
        }
        rmSync(place, { recursive: true })
      }
      return `Damage: ${CASES} cases of three exercises: ${tally.unharmed} unharmed, ${tally.refused} refused, ${tally.named} with what is missing named; ${tally.saved} events saved, ${tally.missing} named as missing.`
    }),
  LONGEST_MS,
)

type Verdict = 'unharmed' | 'refused' | 'named' | 'silent'

/** What the next start makes of each exercise. */
async function verdicts(place: string, history: History): Promise<Map<ExerciseId, Verdict>> {
  try {
    const store = new SqliteStore(join(place, 'log.db'))
    const found = new Map<ExerciseId, Verdict>()
    for (const [exercise, hashes] of history) {
      found.set(exercise, await verdictOn(store, exercise, hashes))
    }
    await store.close()
    return found
  } catch (error) {
    if (!isInWords(error)) throw error
    return new Map([...history.keys()].map((exercise) => [exercise, 'refused']))
  }
}

async function verdictOn(
  store: SqliteStore,
  exercise: ExerciseId,
  hashes: string[],
): Promise<Verdict> {
  const loss = store.losses.get(exercise)
  try {
    const events = await readVerified(store, exercise)
    if (loss) {
      expect(loss).toEqual({ from: events.length + 1, to: hashes.length })
      return 'named'
    }
    const same = events.every(({ hash }, place) => hash === hashes[place])
    return same && events.length === hashes.length ? 'unharmed' : 'silent'
  } catch (error) {
    if (!isInWords(error)) throw error
    return loss ? 'named' : 'refused'
  }
}

/** All that is saved is genuine, and every number that is not is named. */
function salvagedFrom(place: string, history: History) {
  let saved = 0
  let missing = 0
  const found = new Map(salvage(join(place, 'log.db')).map((each) => [each.exercise, each]))
  for (const [exercise, hashes] of history) {
    const { events, missing: gaps } = found.get(exercise) ?? { events: [], missing: [] }
    for (const { seq, hash } of events) expect(hash).toBe(hashes[seq - 1])
    const named = gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0)
    expect(events.length + named, `events of ${exercise}, saved or named`).toBe(hashes.length)
    saved += events.length
    missing += named
  }
  return { saved, missing }
}
