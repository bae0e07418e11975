import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { amount, proved } from '../profile.ts'
import { bundled } from './bundle.ts'
import { quickFolder } from './quick-folder.ts'
import { throughShim } from './shim.ts'

const WRITER = fileURLToPath(new URL('./failing-writer.ts', import.meta.url))
const CASES = amount({ short: 300, long: 5_000 })
const LONGEST_MS = amount({ short: 5, long: 30 }) * 60_000

let home: string
beforeEach(() => {
  home = mkdtempSync(join(quickFolder(), 'hotwash-disk-'))
})
afterEach(() => rmSync(home, { recursive: true }))

it(
  'whichever call to the disk fails: refused means nothing happened, and it goes on by itself',
  () =>
    proved('test/trust/disk/nth-call', async (random) => {
      const folder = join(home, 'data')
      const fault = join(home, 'fault')
      mkdirSync(folder)
      const script = await bundled(WRITER, 'nth-call')
      const seed = random.below(2 ** 31)
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [script, folder, String(seed), String(CASES), fault],
        { env: throughShim({ folder, fault }), encoding: 'utf8' },
      )
      expect(stderr).toBe('')
      expect(status).toBe(0)
      const { refused, accepted, unsure, states } = JSON.parse(stdout)
      for (const state of ['full', 'read-only', 'failing']) {
        expect(states[state], `times the disk was ${state}`).toBeGreaterThan(0)
      }
      return `Disk: ${CASES} faults, ${refused} commands refused, ${accepted} accepted, ${unsure} of which nobody could know.`
    }),
  LONGEST_MS,
)
