import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { CommandAnswer, StorageNews } from '../../../shared/wire/down.ts'
import { startKillable, type KillableServer } from '../../kit/killable-server.ts'
import type { Page, RunningServer } from '../../kit/running-server.ts'
import { setFault, throughShim, type Fault } from './shim.ts'

const LONGEST_MS = 5 * 60_000
/** Blocks that the write-ahead log holds already can be written on a full disk, too. */
const MOST_NOTES = 200

let home: string
let running: KillableServer | null = null
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'hotwash-disk-'))
})
afterEach(async () => {
  await running?.kill()
  rmSync(home, { recursive: true })
})

it.each<[Fault, StorageNews['state'], RegExp]>([
  ['full', 'full', /disk is full, so this did not happen. Make room/],
  ['read-only', 'read-only', /disk can only be read, so this did not happen. Make it writable/],
  ['fail sync 1 1000000', 'failing', /disk fails, so this was not recorded for sure/],
])(
  'while the disk is %s the server says so, stays readable, and goes on by itself afterwards',
  async (fault, state, sentence) => {
    const folder = join(home, 'data')
    const file = join(home, 'fault')
    mkdirSync(folder)
    running = await startKillable(folder, { env: throughShim({ folder, fault: file }) })
    const { server } = running
    const { console: link, exercise, host } = await server.facilitated()
    const page = await server.page(link)
    const heard: StorageNews['state'][] = []
    page.socket.on('storage', (news: StorageNews) => heard.push(news.state))
    await page.until((view) => view.me.me !== undefined)
    expect(await note(page, 'before')).toMatchObject({ ok: true })

    setFault(file, fault)
    const refused = await firstRefusal(page)
    expect(refused).toMatchObject({ code: 'storage', message: expect.stringMatching(sentence) })
    const made = await server.ask('/api/exercises/try', { session: host, body: {} })
    expect(made.status).toBe(503)
    expect(await made.json()).toMatchObject({ code: 'storage' })
    await expect.poll(() => heard, { timeout: 20_000 }).toEqual(['ok', state])
    const kept = await notesIn(server, link, exercise)

    setFault(file, 'none')
    expect(await note(page, 'after')).toMatchObject({ ok: true })
    expect(await notesIn(server, link, exercise)).toBe(kept + 1)
    await expect.poll(() => heard, { timeout: 20_000 }).toEqual(['ok', state, 'ok'])
    page.close()
  },
  LONGEST_MS,
)

function note(page: Page, text: string): Promise<CommandAnswer> {
  return page.give('write-note', { text, for: 'seat-1' })
}

async function firstRefusal(page: Page): Promise<CommandAnswer> {
  for (let count = 0; count < MOST_NOTES; count += 1) {
    const answer = await note(page, 'w'.repeat(900))
    if (!answer.ok && answer.code !== 'busy') return answer
  }
  throw new Error('everything was accepted')
}

async function notesIn(server: RunningServer, link: string, exercise: string): Promise<number> {
  const { session } = await server.session(link)
  const log = await server.ask(`/api/exercises/${exercise}/log.jsonl`, { session })
  return (await log.text()).split('"type":"note.written"').length - 1
}
