import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { must } from '../../shared/words/assert.ts'
import type { ExerciseEvent } from '../../shared/exercise/events/event.ts'
import type { FrozenScenario } from '../../shared/scenario/frozen.ts'
import { readLog } from '../../server/store/log-file.ts'
import { startKillable, type KillableServer } from '../kit/killable-server.ts'
import type { Page, RunningServer } from '../kit/running-server.ts'

/** The first start may have to build. */
const LONGEST_MS = 180_000
const KILLS = 4
const COMMANDS_PER_LIFE = 40

let folder: string
let running: KillableServer | null = null

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hotwash-kill-'))
})
afterEach(async () => {
  await running?.kill()
  rmSync(folder, { recursive: true })
})

it(
  'a server killed in mid-exercise loses nothing, doubles nothing, and lets nothing happen early',
  async () => {
    running = await startKillable(folder)
    const { console: link, exercise } = await running.server.facilitated()
    let page = await opened(running.server, link)
    await page.give('seat-bots')
    await page.give('set-pace', { pace: 4 })
    expect(await page.give('start')).toMatchObject({ ok: true })
    const acknowledged = new Map<string, number>()
    const sent: string[] = []
    for (let life = 0; life < KILLS; life += 1) {
      const ids = Array.from(
        { length: COMMANDS_PER_LIFE },
        (_, place) => `life-${life}-note-${place}`,
      )
      sent.push(...ids)
      const enough = answeredAtLeast(page, ids, acknowledged, 5 + life * 7)
      await enough
      await running.kill()
      page.close()
      running = await startKillable(folder)
      page = await opened(running.server, link)
      // As a browser's outbox does: everything unanswered goes out again under its old id.
      for (const id of ids) {
        const answer = await note(page, id)
        expect(answer.ok).toBe(true)
        if (!answer.ok) continue
        expect(acknowledged.get(id) ?? answer.seq).toBe(answer.seq)
        acknowledged.set(id, answer.seq)
      }
    }
    const events = await exported(running.server, link, exercise)
    const notes = events.filter(({ type }) => type === 'note.written')
    expect(notes).toHaveLength(sent.length)
    expect(new Set(notes.map(({ command }) => command))).toEqual(new Set(sent))
    for (const [id, seq] of acknowledged) expect(events[seq - 1]).toMatchObject({ command: id })
    expect(events.filter(({ type }) => type === 'exercise.resumed-after-outage')).toHaveLength(
      KILLS,
    )
    expectClockStoodStill(events)
    expectReleasesInTime(events)
  },
  LONGEST_MS,
)

it(
  'Ctrl-C ends the server cleanly, and a second one on the same data stops at once',
  async () => {
    running = await startKillable(folder)
    const { console: link } = await running.server.facilitated()
    const page = await opened(running.server, link)
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

function note(page: Page, id: string) {
  return page.give('write-note', { text: `Note ${id}`, for: 'seat-1' }, id)
}

async function opened(server: RunningServer, link: string): Promise<Page> {
  const page = await server.page(link)
  await page.until((view) => view.me.me !== undefined)
  return page
}

/** Sends all and resolves while most are still on their way. */
function answeredAtLeast(
  page: Page,
  ids: string[],
  acknowledged: Map<string, number>,
  enough: number,
): Promise<void> {
  return new Promise((resolve) => {
    let count = 0
    for (const id of ids) {
      // What the kill cuts off is never answered.
      void note(page, id).then(
        (answer) => {
          if (answer.ok) acknowledged.set(id, answer.seq)
          count += 1
          if (count === enough) resolve()
        },
        () => {},
      )
    }
  })
}

async function exported(server: RunningServer, link: string, exercise: string) {
  const { session } = await server.session(link)
  const response = await server.ask(`/api/exercises/${exercise}/log.jsonl`, { session })
  const bytes = new Uint8Array(await response.arrayBuffer())
  // Reading checks numbers and chain.
  const { events } = await readLog(
    (async function* () {
      yield bytes
    })(),
  )
  return events
}

/** Between two events the exercise clock moved at most as far as real time times pace, the outages apart. */
function expectClockStoodStill(events: ExerciseEvent[]): void {
  for (const [place, event] of events.entries()) {
    const before = events[place - 1]
    if (!before) continue
    expect(event.at).toBeGreaterThanOrEqual(before.at)
    const realMs = Date.parse(event.wall) - Date.parse(before.wall)
    const away = event.type === 'exercise.resumed-after-outage' ? event.data.awayMs : 0
    expect(event.at - before.at).toBeLessThanOrEqual((realMs - away) * 4)
  }
}

/** No timed inject before its time, and none twice. */
function expectReleasesInTime(events: ExerciseEvent[]): void {
  const { injects } = (must(events[0], 'event 1').data as { scenario: FrozenScenario }).scenario
  const released = events.flatMap((event) => (event.type === 'inject.released' ? [event] : []))
  const messages = released.map(({ data }) => data.message)
  expect(new Set(messages).size).toBe(messages.length)
  for (const { at, data } of released) {
    const release = injects.find(({ id }) => id === data.inject)?.release
    if (release?.kind === 'timed') expect(at).toBeGreaterThanOrEqual(release.atMs)
  }
}
