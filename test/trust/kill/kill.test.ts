import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { amount, proved } from '../profile.ts'
import { Random } from '../random.ts'
import { Lane, type Tally } from './lane.ts'

const KILLS = amount({ short: 200, long: 1_000 })
/** A second server uses the second core. */
const LANES = 2
const LONGEST_MS = amount({ short: 10, long: 40 }) * 60_000

let folder: string
let lanes: Lane[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hotwash-kill-'))
})
afterEach(async () => {
  await Promise.all(lanes.map((lane) => lane.end()))
  rmSync(folder, { recursive: true })
})

it(
  'a server killed at any moment loses nothing, doubles nothing, and lets nothing happen early',
  () =>
    proved('test/trust/kill', async (random) => {
      lanes = Array.from(
        { length: LANES },
        (_, lane) => new Lane(join(folder, String(lane)), new Random(random.below(2 ** 31))),
      )
      await Promise.all(lanes.map((lane) => lane.kill(KILLS / LANES)))
      const total = (what: keyof Tally) => lanes.reduce((sum, lane) => sum + lane.tally[what], 0)
      expect(total('accepted')).toBeGreaterThan(KILLS)
      return `Kill: ${total('kills')} kills, ${total('whileStarting')} of them while it started; ${total('exercises')} exercises, ${total('events')} events, ${total('accepted')} commands accepted, ${total('refused')} refused.`
    }),
  LONGEST_MS,
)
