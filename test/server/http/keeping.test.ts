import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Debrief } from '../../../shared/report/debrief.ts'
import type { BroughtIn, ErasedName, HomeAnswer, LinkAnswer } from '../../../shared/wire/http.ts'
import { DAY } from '../../../shared/time/duration.ts'
import { readLog } from '../../../server/store/log-file.ts'
import { RunningServer } from '../../kit/running-server.ts'

let server: RunningServer
let elsewhere: RunningServer
beforeAll(async () => {
  server = await RunningServer.start()
  elsewhere = await RunningServer.start()
})
afterAll(() => Promise.all([server.stop(), elsewhere.stop()]))

describe('an exercise that is erased', () => {
  it('is gone for everybody, and its pages are sent away', async () => {
    const played = await playedByDana()
    const { session: facilitator } = await server.session(played.console)
    const page = server.connect(facilitator, { takeOver: true })
    await page.until((view) => view.exercise.exercise !== undefined)
    const away = page.farewell()
    expect((await erase(played)).status).toBe(200)
    expect(await away).toMatchObject({ why: 'closing' })
    const debrief = await server.ask(`${played.path}/debrief`, { session: played.host })
    expect([debrief.status, await debrief.json()]).toMatchObject([404, { code: 'no-exercise' }])
    expect((await server.ask(played.path, { session: facilitator })).status).not.toBe(200)
    expect((await server.ask('/api/session', { body: { capability: token(played) } })).status).toBe(
      401,
    )
    const home = await server.answer<HomeAnswer>('/api/home', { session: played.host })
    expect(home.exercises.map(({ id }) => id)).not.toContain(played.exercise)
  })

  it('is nobody’s any more, also where its log is brought in again', async () => {
    const played = await playedByDana()
    const { session: facilitator } = await server.session(played.console)
    const { text } = await logOf(server, played.path, played.host)
    await erase(played)
    expect((await bring(server, played.host, text)).status).toBe(201)
    const path = `${played.path}/debrief`
    expect((await server.ask(path, { session: played.host })).status).toBe(200)
    expect((await server.ask(path, { session: facilitator })).status).toBe(401)
    const capability = token(played)
    expect((await server.ask('/api/session', { body: { capability } })).status).toBe(401)
  })

  it('is not one that is being played, and only the host erases', async () => {
    const running = await server.facilitated()
    const page = await server.page(running.console)
    await page.until((view) => view.exercise.exercise !== undefined)
    await page.give('seat-bots')
    await page.give('start')
    const path = `/api/exercises/${running.exercise}`
    const asked = { method: 'DELETE', session: running.host }
    const refused = await server.ask(path, asked)
    expect([refused.status, await refused.json()]).toMatchObject([409, { code: 'still-running' }])
    const { session } = await server.session(running.console)
    expect((await server.ask(path, { method: 'DELETE', session })).status).toBe(403)
  })
})

describe('an exercise whose log is damaged', () => {
  it.each([
    ['closed', playedByDana],
    ['running', startedByItself],
  ])('can still be erased when it was %s', async (_stage, play) => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'hotwash-damaged-'))
    const before = await RunningServer.start({ dataFolder })
    const { path } = await play(before)
    await before.stop()
    spoilEvent(dataFolder, 2)
    const after = await RunningServer.start({ dataFolder })
    const { session } = await after.host()
    const broken = await after.ask(`${path}/debrief`, { session })
    expect([broken.status, await broken.json()]).toMatchObject([500, { code: 'log-broken' }])
    expect((await after.ask(path, { method: 'DELETE', session })).status).toBe(200)
    expect((await after.answer<HomeAnswer>('/api/home', { session })).exercises).toEqual([])
    expect((await after.ask(path, { method: 'DELETE', session })).status).toBe(404)
    await after.stop()
    rmSync(dataFolder, { recursive: true })
  })
})

it('an exercise of which nothing is left is named at home until it is given up', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'hotwash-lost-'))
  const before = await RunningServer.start({ dataFolder })
  const { exercise: cut } = await playedByDana(before)
  const { exercise: gone, path } = await playedByDana(before)
  await before.stop()
  const [last, all] = loseEvents(dataFolder, cut, gone)
  const after = await RunningServer.start({ dataFolder })
  const { session } = await after.host()
  const { missing } = await after.answer<HomeAnswer>('/api/home', { session })
  expect(missing).toEqual([
    { exercise: cut, title: 'Leaked API keys', from: last, to: last },
    { exercise: gone, title: null, from: 1, to: all },
  ])
  expect((await after.ask(path, { method: 'DELETE', session })).status).toBe(200)
  const left = await after.answer<HomeAnswer>('/api/home', { session })
  expect(left.missing.map(({ exercise }) => exercise)).toEqual([cut])
  await after.stop()
  rmSync(dataFolder, { recursive: true })
})

describe('a name that is erased', () => {
  it('leaves debrief and export, while the log verifies and the score stays', async () => {
    const { path, host } = await playedByDana()
    const before = await debriefOf(server, path, host)
    const { head } = await logOf(server, path, host)
    expect(JSON.stringify(before)).toContain('Dana')
    const erased = await server.answer<ErasedName>(`${path}/names/seat-1`, {
      method: 'DELETE',
      session: host,
    })
    expect(erased).toEqual({ texts: 1 })
    const after = await debriefOf(server, path, host)
    expect(JSON.stringify(after)).not.toContain('Dana')
    expect(after.teams.map(({ score }) => score)).toEqual(before.teams.map(({ score }) => score))
    const log = await logOf(server, path, host)
    expect(log.head).toBe(head)
    expect(log.text).not.toContain('Dana')
  })

  it('is refused before the exercise is closed', async () => {
    const { exercise, host } = await server.facilitated()
    const path = `/api/exercises/${exercise}/names/seat-1`
    const refused = await server.ask(path, { method: 'DELETE', session: host })
    expect([refused.status, await refused.json()]).toMatchObject([409, { code: 'not-closed' }])
  })
})

describe('an exported log', () => {
  it('comes in elsewhere with the same debrief, the same head, and nothing started', async () => {
    const { path, host, exercise } = await playedByDana()
    const { text, head } = await logOf(server, path, host)
    const { session } = await elsewhere.host()
    const answer = await bring(elsewhere, session, text)
    expect([answer.status, await answer.json()]).toEqual([
      201,
      {
        exercise,
        title: 'Leaked API keys',
        stage: 'closed',
        events: text.split('\n').length - 3,
      } as BroughtIn,
    ])
    const debrief = await debriefOf(elsewhere, path, session)
    expect(debrief).toEqual(await debriefOf(server, path, host))
    expect((await logOf(elsewhere, path, session)).text).toBe(text)
    expect(head.startsWith(debrief.headCode)).toBe(true)
    const again = await bring(elsewhere, session, text)
    expect([again.status, await again.json()]).toMatchObject([409, { code: 'already-here' }])
  })

  it('leaves alone what was played elsewhere by seats and with messages of the same ids', async () => {
    const theirs = await playedByDana(elsewhere, 'Sam')
    const before = await logOf(elsewhere, theirs.path, theirs.host)
    const { path, host } = await playedByDana()
    const { text } = await logOf(server, path, host)
    for (const id of [/"seat":"[^"]+"/, /"message":"[^"]+"/])
      expect(before.text).toContain(id.exec(text)?.[0])
    expect((await bring(elsewhere, theirs.host, text)).status).toBe(201)
    expect(await logOf(elsewhere, theirs.path, theirs.host)).toEqual(before)
    expect((await logOf(elsewhere, path, theirs.host)).text).toBe(text)
  })

  it.each([
    ['cut short', (text: string) => text.slice(0, -80), 422],
    ['changed by a word', (text: string) => text.replace('Ask Dana', 'Ask Sam'), 422],
    ['of a newer format', (text: string) => text.replace('"format":1', '"format":2'), 422],
    ['no log at all', () => 'hello\n', 422],
    ['empty', () => '', 422],
  ])('that is %s is refused in one sentence', async (_what, spoil, status) => {
    const { path, host } = await playedByDana()
    const { text } = await logOf(server, path, host)
    const { session } = await elsewhere.host()
    const answer = await bring(elsewhere, session, spoil(text))
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({ code: 'broken-log' })
  })

  it('of a running exercise waits until it is paused', async () => {
    const running = await server.facilitated()
    const page = await server.page(running.console)
    await page.until((view) => view.exercise.exercise !== undefined)
    await page.give('seat-bots')
    await page.give('start')
    const path = `/api/exercises/${running.exercise}`
    const { session } = await elsewhere.host()
    const { text } = await logOf(server, path, running.host)
    const refused = await bring(elsewhere, session, text)
    expect([refused.status, await refused.json()]).toMatchObject([409, { code: 'still-running' }])
    await page.give('pause')
    const { text: paused } = await logOf(server, path, running.host)
    expect((await bring(elsewhere, session, paused)).status).toBe(201)
    const { link } = await elsewhere.answer<LinkAnswer>(`${path}/links`, {
      session,
      body: { kind: 'facilitator' },
    })
    const there = await elsewhere.page(link)
    await there.until(({ exercise }) => Object.values(exercise).length > 0)
    expect(Object.values(there.view.exercise)).toMatchObject([
      { stage: 'paused', clock: { running: false } },
    ])
    // Whoever resumes is answered, and nothing was recorded between the log that came in and that.
    expect(await there.give('resume')).toMatchObject({ ok: true })
    const { text: after } = await logOf(elsewhere, path, session)
    expect(typesIn(after).slice(0, typesIn(paused).length + 1)).toEqual([
      ...typesIn(paused),
      'exercise.resumed',
    ])
  })
})

interface Played {
  host: string
  console: string
  exercise: string
  path: string
}

/** A short exercise that is closed, with Dana (or whoever) as its commander; Dana is mentioned in one note. */
async function playedByDana(on = server, name = 'Dana'): Promise<Played> {
  const { host, console: link, exercise } = await on.facilitated()
  const path = `/api/exercises/${exercise}`
  const seat = await on.answer<LinkAnswer>(`${path}/links`, {
    session: host,
    body: { kind: 'seat', seat: 'seat-1' },
  })
  const [dana, facilitator] = [await on.page(seat.link), await on.page(link)]
  expect(await dana.give('join-seat', { seat: 'seat-1', name })).toMatchObject({ ok: true })
  for (const command of ['seat-bots', 'start'] as const) await facilitator.give(command)
  expect(await dana.give('write-note', { text: 'Ask Dana.' })).toMatchObject({ ok: true })
  for (const command of ['end-play', 'close'] as const) {
    expect(await facilitator.give(command)).toMatchObject({ ok: true })
  }
  return { host, console: link, exercise, path }
}

async function startedByItself(on: RunningServer): Promise<{ path: string }> {
  const { console: link, exercise } = await on.facilitated()
  const page = await on.page(link)
  for (const command of ['seat-bots', 'start'] as const) {
    expect(await page.give(command)).toMatchObject({ ok: true })
  }
  return { path: `/api/exercises/${exercise}` }
}

/** As a write-ahead log that is cut short does: one loses its last event, the other all. Answers their heads. */
function loseEvents(dataFolder: string, cut: string, gone: string): [cut: number, gone: number] {
  const log = new Database(join(dataFolder, 'log.db'))
  const head = log.prepare('SELECT head FROM streams WHERE exercise = ?').pluck()
  const [last, all] = [Number(head.get(cut)), Number(head.get(gone))]
  for (const table of ['streams', 'events']) {
    log.prepare(`DELETE FROM ${table} WHERE exercise = ?`).run(gone)
  }
  log.prepare('DELETE FROM events WHERE exercise = ? AND seq = ?').run(cut, last)
  const hash = log.prepare('SELECT hash FROM events WHERE exercise = ? AND seq = ?').pluck()
  const shorten = log.prepare('UPDATE streams SET head = ?, hash = ? WHERE exercise = ?')
  shorten.run(last - 1, hash.get(cut, last - 1), cut)
  log.close()
  return [last, all]
}

function spoilEvent(dataFolder: string, seq: number): void {
  const log = new Database(join(dataFolder, 'log.db'))
  log.prepare(`UPDATE events SET line = replace(line, '"at":', '"at":9') WHERE seq = ?`).run(seq)
  log.close()
}

function erase({ path, host }: Played): Promise<Response> {
  return server.ask(path, { method: 'DELETE', session: host })
}

function token({ console: link }: Played): string {
  return link.split('#c=').at(-1) ?? ''
}

function debriefOf(from: RunningServer, path: string, session: string): Promise<Debrief> {
  return from.answer<Debrief>(`${path}/debrief`, { session })
}

async function logOf(from: RunningServer, path: string, session: string) {
  const text = await (await from.ask(`${path}/log.jsonl`, { session })).text()
  const { head } = await readLog(Readable.from([Buffer.from(text)]))
  return { text, head }
}

function typesIn(log: string): string[] {
  return [...log.matchAll(/"type":"([^"]+)"/g)].map(([, type = '']) => type)
}

function bring(into: RunningServer, session: string, log: string): Promise<Response> {
  const headers = { 'content-type': 'application/jsonl' }
  return into.ask('/api/exercises/import', { method: 'POST', session, body: log, headers })
}

it('home says how long exercises are kept', async () => {
  const keeping = await RunningServer.start({ keepMs: 90 * DAY })
  try {
    const kept = async (at: RunningServer) =>
      (await at.answer<HomeAnswer>('/api/home', { session: (await at.host()).session })).keepDays
    expect(await kept(keeping)).toBe(90)
    expect(await kept(server)).toBeNull()
  } finally {
    await keeping.stop()
  }
})
