import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { SqliteStore } from '../../../server/store/sqlite.ts'
import { bundled, type Planted } from '../disk/bundle.ts'
import { quickFolder } from '../disk/quick-folder.ts'
import { amount, proved } from '../profile.ts'
import type { Random } from '../random.ts'
import { ACKNOWLEDGED, acknowledgedBy, type Acknowledged } from './acknowledged.ts'
import { FATES, Platter, type Fate } from './platter.ts'
import { recorded, type Recording } from './recording.ts'
import { historyOf, lossesOf, reopened, type History } from './reopened.ts'

const FILE = 'test/trust/power'
const WRITER = fileURLToPath(new URL('./writer.ts', import.meta.url))
const IMAGES = amount({ short: 1_000, long: 20_000 })
/** Enough for the write-ahead log to come round twice. */
const TURNS = 160
const LONGEST_MS = amount({ short: 5, long: 60 }) * 60_000

const NORMAL: Planted[] = [
  {
    file: 'server/store/sqlite-file.ts',
    before: "log.pragma('synchronous = FULL')",
    after: "log.pragma('synchronous = NORMAL')",
  },
  { file: 'server/store/sqlite-file.ts', before: 'const FULL = 2', after: 'const FULL = 1' },
]

let home: string
beforeEach(() => {
  home = mkdtempSync(join(quickFolder(), 'hotwash-power-'))
})
afterEach(() => rmSync(home, { recursive: true }))

it(
  'whatever a power cut leaves of the unsynced, all that was acknowledged is there',
  () =>
    proved(FILE, async (random) => {
      const recording = recorded(await bundled(WRITER, 'power-full'), {
        home,
        seed: random.below(2 ** 31),
        turns: TURNS,
      })
      expect(recordedWhole(recording)).toEqual(recording.left)
      const { losses, cuts } = await cutPower(recording, IMAGES, random)
      expect(losses).toEqual([])
      return `Power: ${IMAGES} images, ${cuts}; none lost anything.`
    }),
  LONGEST_MS,
)

it(
  'a store that commits with NORMAL loses what it acknowledged, and this proof sees it',
  () =>
    proved(FILE, async (random) => {
      const writer = await bundled(WRITER, 'power-normal', NORMAL)
      const seed = random.below(2 ** 31)
      const recording = recorded(writer, { home, seed, turns: TURNS })
      const { losses } = await cutPower(recording, 60, random)
      expect(losses.join('\n')).toMatch(/event \d+ is missing/)
      return `Power with NORMAL planted: ${losses.length} losses in 60 images.`
    }),
  LONGEST_MS,
)

/** The recorder saw everything if its changes make the very files that were left. */
function recordedWhole({ changes }: Recording): Map<string, Buffer> {
  const platter = new Platter()
  for (const change of changes) if (change.name !== ACKNOWLEDGED) platter.take(change)
  return platter.asSeen()
}

async function cutPower(recording: Recording, images: number, random: Random) {
  const whole = await wholeHistory(recording)
  const losses: string[] = []
  const counts = new Map<Fate, number>()
  for (const { fate, files, acknowledged, cut } of imagesOf(recording, images, random)) {
    counts.set(fate, (counts.get(fate) ?? 0) + 1)
    const said = await problemsOf(files, acknowledged, whole)
    if (said.length > 0) losses.push(`cut ${cut}, ${fate}: ${said.join('; ')}`)
  }
  return { losses, cuts: [...counts].map(([fate, count]) => `${count} ${fate}`).join(', ') }
}

async function problemsOf(
  files: Map<string, Buffer>,
  acknowledged: Acknowledged[],
  whole: History,
) {
  try {
    return await reopened(join(home, 'image'), files, (store) =>
      lossesOf(store, acknowledged, whole),
    )
  } catch (error) {
    return [`it does not open: ${String(error)}`]
  }
}

/** Images at random cut points in the order of the trace, so that it is walked through once. */
function* imagesOf({ changes }: Recording, images: number, random: Random) {
  const cuts = Array.from({ length: images }, () => random.below(changes.length + 1))
  const sorted = cuts.sort((a, b) => a - b)
  const platter = new Platter()
  const acknowledged: Acknowledged[] = []
  let taken = 0
  for (const [place, cut] of sorted.entries()) {
    for (const change of changes.slice(taken, cut)) {
      const answer = acknowledgedBy(change)
      if (answer) acknowledged.push(answer)
      else if (change.name !== ACKNOWLEDGED) platter.take(change)
    }
    taken = cut
    const fate = FATES[place % FATES.length] ?? 'dropped'
    yield { cut, fate, files: platter.afterPowerCut(fate, random), acknowledged }
  }
}

async function wholeHistory({ folder }: Recording): Promise<History> {
  const store = new SqliteStore(join(folder, 'log.db'))
  const history = await historyOf(store)
  await store.close()
  return history
}
