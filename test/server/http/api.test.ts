import { readFile } from 'node:fs/promises'
import { BlockList } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Debrief } from '../../../shared/report/debrief.ts'
import type {
  HomeAnswer,
  InvitationAnswer,
  JoinAnswer,
  LinkAnswer,
  OverdueAnswer,
} from '../../../shared/wire/http.ts'
import { readLog } from '../../../server/store/log-file.ts'
import { RunningServer } from '../../kit/running-server.ts'

let server: RunningServer
beforeAll(async () => {
  server = await RunningServer.start()
})
afterAll(() => server.stop())

describe('capabilities', () => {
  it('open a session, and a wrong one none', async () => {
    expect(await server.host()).toMatchObject({ kind: 'host', exercise: null, page: '/' })
    const wrong = await server.ask('/api/session', { body: { capability: 'x'.repeat(43) } })
    expect(wrong.status).toBe(401)
    expect(await wrong.json()).toMatchObject({ code: 'no-capability' })
  })

  it('are asked for on every address that tells or changes something', async () => {
    const { exercise } = await server.facilitated()
    for (const path of [
      '/api/home',
      '/api/library/leaked-key',
      `/api/exercises/${exercise}/invitation`,
      `/api/exercises/${exercise}/debrief`,
      `/api/exercises/${exercise}/log.jsonl`,
    ]) {
      expect((await server.ask(path)).status, path).toBe(401)
    }
  })

  it('reach one exercise only', async () => {
    const one = await server.facilitated()
    const other = await server.facilitated()
    const { session } = await server.session(one.console)
    const log = await server.ask(`/api/exercises/${other.exercise}/log.jsonl`, { session })
    expect(log.status).toBe(404)
    expect((await server.ask('/api/home', { session })).status).toBe(403)
  })
})

describe('the home page', () => {
  it('lists scenarios and exercises and suggests one', async () => {
    const { exercise, host } = await server.facilitated()
    const home = await server.answer<HomeAnswer>('/api/home', { session: host })
    expect(home.scenarios.map(({ slug }) => slug)).toContain('leaked-key')
    expect(home.exercises[0]).toMatchObject({ id: exercise, stage: 'lobby', hostSeat: null })
    expect(home.suggested?.why).toMatch(/never played\.$/)
  })
})

describe('joining by code', () => {
  it('shows title and free seats, seats a person, and then that seat no more', async () => {
    const { console: link, exercise } = await server.facilitated()
    const { session } = await server.session(link)
    const { code, text } = await server.answer<InvitationAnswer>(
      `/api/exercises/${exercise}/invitation`,
      { session },
    )
    expect(text).toContain(code)
    const typed = code.toLowerCase().replace('-', '')
    const door = await server.answer<JoinAnswer>(`/api/join/${typed}`)
    expect(door).toMatchObject({ title: 'Leaked API keys', stage: 'lobby', locked: false })
    expect(door.seats.map((seat) => seat.suggested)).toEqual([true, false, false])
    const body = { seat: 'seat-1', name: 'Dana' }
    const seat = await server.answer<LinkAnswer>(`/api/join/${code}`, { body })
    expect(await server.session(seat.link)).toMatchObject({ kind: 'seat', seat: 'seat-1' })
    const second = await server.ask(`/api/join/${code}`, { body: { ...body, name: 'Kim' } })
    expect([second.status, await second.json()]).toMatchObject([409, { code: 'seat-taken' }])
    const after = await server.answer<JoinAnswer>(`/api/join/${code}`)
    expect(after.seats.map(({ id }) => id)).toEqual(['seat-2', 'seat-3'])
  })

  it('stops who guesses, and nobody else', async () => {
    const proxies = new BlockList()
    proxies.addAddress('127.0.0.1')
    const fresh = await RunningServer.start({ proxies })
    try {
      const guess = (address: string) =>
        fresh.ask('/api/join/00000000', { headers: { 'x-forwarded-for': address } })
      const answers = []
      for (let count = 0; count < 21; count += 1) answers.push((await guess('10.0.0.1')).status)
      expect(answers).toEqual([...Array<number>(20).fill(404), 429])
      expect((await guess('10.0.0.2')).status).toBe(404)
    } finally {
      await fresh.stop()
    }
  })
})

describe('bodies', () => {
  it.each([
    ['compressed', { 'content-encoding': 'br', 'content-type': 'application/json' }, '{}', 415],
    ['no JSON by name', { 'content-type': 'text/plain' }, '{}', 415],
    ['no JSON', {}, '{', 400],
    ['of another shape', {}, '{"capability":7}', 400],
    ['with a key too many', {}, '{"capability":"x","admin":true}', 400],
    ['too large', {}, JSON.stringify({ capability: 'x'.repeat(70_000) }), 413],
  ])('that are %s are refused', async (_name, headers, body, status) => {
    const response = await server.ask('/api/session', { body, headers })
    expect(response.status).toBe(status)
    expect(await response.json()).toHaveProperty('message')
  })
})

describe('pages', () => {
  it('carry a strict policy with a nonce of their own, also for HEAD', async () => {
    const policies = await Promise.all(
      ['GET', 'HEAD'].map(async (method) =>
        (await server.ask('/', { method })).headers.get('content-security-policy'),
      ),
    )
    expect(policies[0]).toContain("script-src 'self'; style-src 'self' 'nonce-")
    expect(policies[1]).not.toBe(policies[0])
    expect(policies[1]).toContain("script-src 'self';")
  })

  it('are no answer to a missing file or an unknown address of the API', async () => {
    expect((await server.ask('/assets/none.js')).status).toBe(404)
    const nothing = await server.ask('/api/none')
    expect([nothing.status, await nothing.json()]).toMatchObject([404, { code: 'no-address' }])
  })
})

describe('after play', () => {
  it('debrief and log say the same, and each opens in its time', async () => {
    const { console: link, exercise } = await server.facilitated()
    const page = await server.page(link)
    await page.until((view) => view.exercise.exercise !== undefined)
    await page.give('seat-bots')
    expect(await page.give('start')).toMatchObject({ ok: true })
    const { session } = await server.session(link)
    const early = await server.ask(`/api/exercises/${exercise}/debrief`, { session })
    expect([early.status, await early.json()]).toMatchObject([403, { code: 'too-early' }])
    await page.give('end-play')
    await page.give('create-follow-up', {
      team: 'team-1',
      text: 'Name a deputy',
      owner: 'Kim',
      due: '2000-01-31',
    })
    await page.give('create-follow-up', { team: 'team-1', text: 'Rehearse', due: '2999-01-31' })
    await page.give('close')
    const path = `/api/exercises/${exercise}`
    const debrief = await server.answer<Debrief>(`${path}/debrief`, { session })
    const exported = await server.ask(`${path}/log.jsonl`, { session })
    const bytes = new Uint8Array(await exported.arrayBuffer())
    const log = await readLog(
      (async function* () {
        yield bytes
      })(),
    )
    expect(debrief).toMatchObject({
      closed: true,
      headCode: log.head.slice(0, 12),
      events: log.events.length,
    })
    const markdown = await server.ask(`${path}/debrief.md`, { session })
    expect(await markdown.text()).toContain('Leaked API keys')
    const { session: host } = await server.host()
    const home = await server.answer<HomeAnswer>('/api/home', { session: host })
    const told = debrief.teams.map(({ metrics }) => metrics.find(({ key }) => key === 'ttc')?.ms)
    const own = home.exercises.find(({ id }) => id === exercise)
    expect(own).toMatchObject({ containedMs: told, openActions: 2, overdueActions: 1 })
    const late = await server.answer<OverdueAnswer>('/api/overdue', { session: host })
    expect(late.actions).toMatchObject([
      { exercise, title: own?.title, text: 'Name a deputy', owner: 'Kim', due: '2000-01-31' },
    ])
    expect((await server.ask('/api/overdue', { session })).status).toBe(403)
  })
})

it('the program in a log is this one', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string }
  expect(await server.answer('/health')).toEqual({ ok: true, program: `hotwash ${version}` })
})
