import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildWhatIsStale } from '../../server/build.mjs'
import { scenariosIn } from './leak/assets.ts'
import { canariesIn } from './leak/canaries.ts'
import { leaksOf } from './leak/evenings.ts'
import { Sightings } from './leak/scan.ts'
import { differencesOf, TWINS } from './leak/twins.ts'
import { amount, proved } from './profile.ts'

const FILE = 'test/trust/leak.test.ts'
/** A busy machine is slow, not wrong. */
const PATIENCE_MS = 12 * 60_000
const LONG_MS = 6 * 3_600_000
const patience = amount({ short: PATIENCE_MS, long: LONG_MS })

test.each([
  ['as it stands', (text: string) => text],
  ['escaped for JSON', (text: string) => text.replaceAll('a', '\\u0061')],
  ['escaped for HTML', (text: string) => text.replaceAll('a', '&#97;').replaceAll('r', '&#x72;')],
  ['escaped for an address', (text: string) => text.replaceAll('a', '%61')],
  ['in base64', (text: string) => Buffer.from(text).toString('base64')],
  ['in base64 for an address', (text: string) => Buffer.from(`a${text}`).toString('base64url')],
  [
    'in base64, not from its start',
    (text: string) => `x${Buffer.from(`ab${text}`).toString('base64')}`,
  ],
])('a canary is known again %s', (_, written) => {
  expect(canariesIn(`"${written('{"text":"canary000042"}')}"`)).toEqual(new Set(['canary000042']))
})

test(
  'nobody gets what is not for them, and everybody what is',
  () =>
    proved(FILE, async (random) => {
      const evenings = amount({ short: 500, long: 10_000 })
      const sightings = new Sightings()
      for (let evening = 0; evening < evenings; evening += 1) {
        const seed = random.below(2 ** 31)
        expect(await leaksOf(seed, sightings), `evening of seed ${seed}`).toEqual([])
      }
      expect(sightings.missing, 'allowed, and never seen').toEqual([])
      return `${evenings} evenings, ${sightings.kinds} kinds of secret seen by those who may.`
    }),
  patience,
)

test.each(TWINS)(
  'nobody can tell $what who may not know it',
  (twins) =>
    proved(FILE, async (random) => {
      const pairs = amount({ short: 12, long: 600 })
      for (let pair = 0; pair < pairs; pair += 1) {
        const seed = random.below(2 ** 31)
        expect(await differencesOf(seed, twins), `evenings of seed ${seed}`).toEqual([])
      }
      return `${pairs} pairs of evenings that differ in ${twins.what} looked the same.`
    }),
  patience,
)

test(
  'no file that every browser can fetch holds a text of a scenario',
  async () => {
    expect(buildWhatIsStale()).toBe(true)
    const home = join(import.meta.dirname, '../..')
    expect(await scenariosIn(join(home, 'dist/client'), join(home, 'scenarios'))).toEqual([])
    expect(await scenariosIn(join(home, 'scenarios'), join(home, 'scenarios'))).not.toEqual([])
  },
  PATIENCE_MS,
)
