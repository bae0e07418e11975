import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { startKillable, type KillableServer } from '../kit/killable-server.ts'

/** The first start may have to build. */
const LONGEST_MS = 180_000

let folder: string
let running: KillableServer | null = null
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hotwash-second-'))
})
afterEach(async () => {
  await running?.kill()
  rmSync(folder, { recursive: true })
})

it(
  'Ctrl-C ends the server cleanly, and a second one on the same data stops at once',
  async () => {
    running = await startKillable(folder)
    const { console: link } = await running.server.facilitated()
    const page = await running.server.page(link)
    await page.until((view) => view.me.me !== undefined)
    await expect(running.server.session('no-capability')).rejects.toThrow('401')
    const second = spawnSync(process.execPath, ['server/hotwash.mjs', 'serve'], {
      env: { ...process.env, PORT: '0', HOTWASH_DATA: folder },
      encoding: 'utf8',
    })
    expect(second.status).toBe(1)
    expect(second.stderr).toMatch(/^Another Hotwash already uses /)
    const goodbye = page.farewell()
    expect(await running.interrupt()).toBe(0)
    expect(await goodbye).toMatchObject({ why: 'closing' })
    page.close()
  },
  LONGEST_MS,
)
