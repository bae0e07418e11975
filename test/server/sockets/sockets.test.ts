import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Manager } from 'socket.io-client'
import type { InvitationAnswer, LinkAnswer } from '../../../shared/wire/http.ts'
import { Page, RunningServer } from '../../kit/running-server.ts'

let server: RunningServer
beforeAll(async () => {
  server = await RunningServer.start()
})
afterAll(() => server.stop())

describe('a connection', () => {
  it('from a page of another site is refused, and so is one that names none', async () => {
    const { console: link } = await server.facilitated()
    const { session } = await server.session(link)
    for (const origin of ['http://elsewhere.example', 'null', '']) {
      const page = new Page(server.url, { session, version: 1 }, origin)
      const refused = new Promise((resolve) => page.socket.once('connect_error', resolve))
      expect(await refused, origin).toBeInstanceOf(Error)
      page.close()
    }
  })

  it('without a session, or of another version, is told why', async () => {
    const unknown = server.connect('x'.repeat(43))
    expect(await unknown.farewell()).toMatchObject({ why: 'session' })
    const { console: link } = await server.facilitated()
    const old = await server.page(link, { version: 0 })
    expect(await old.farewell()).toMatchObject({ why: 'version' })
  })

  it('is for people of an exercise: the host’s session gives none', async () => {
    const page = server.connect((await server.host()).session)
    expect(await page.farewell()).toMatchObject({ why: 'session' })
  })

  it('gets nothing back that it lost: connection state recovery is off', async () => {
    const { console: link } = await server.facilitated()
    const page = await opened(link)
    expect(page.socket).toHaveProperty('_pid', undefined)
    expect(page.socket.recovered).toBeFalsy()
  })
})

describe('rows', () => {
  it('come whole first and then as what changed, shared before own', async () => {
    const { console: link } = await server.facilitated()
    const page = await opened(link)
    await page.until((view) => view.me.me !== undefined)
    expect(page.frames.slice(0, 2)).toMatchObject([
      { part: 'shared', whole: true },
      { part: 'own', whole: true },
    ])
    await page.give('cap-attention', { cap: 1 })
    await page.until((view) => view.exercise.exercise?.attentionCap === 1)
    const after = page.frames.find(({ whole }) => !whole)
    expect(Object.keys(after?.patch ?? {})).toEqual(['exercise'])
  })

  it('of a seat hold no spoilers', async () => {
    const { page } = await seated('seat-1')
    expect(page.view.runList).toEqual({})
    expect(page.view.truth).toEqual({})
  })

  it('tell everyone who is connected', async () => {
    const { console: link, page } = await seated('seat-1')
    const facilitator = await opened(link)
    await facilitator.until((view) => seatOf(view, 'seat-1')?.connected === true)
    page.close()
    await facilitator.until((view) => seatOf(view, 'seat-1')?.connected === false)
  })

  it('tell the facilitator alone which device a seat lost, and when', async () => {
    const { console: link, page, exercise } = await seated('seat-1')
    const other = await seatIn(link, exercise, 'seat-2')
    const facilitator = await opened(link)
    await facilitator.until((view) => view.pulse['seat-1' as never]?.offline === null)
    page.close()
    await facilitator.until((view) => view.pulse['seat-1' as never]?.offline !== null)
    expect(facilitator.view.pulse['seat-1' as never]?.offline).toEqual({
      device: 'A browser',
      sinceAtMs: 0,
    })
    await other.until((view) => seatOf(view, 'seat-1')?.connected === false)
    expect(JSON.stringify(other.frames)).not.toContain('A browser')
  })

  it('tell who is writing in the record, one at a time', async () => {
    const { console: link, page, exercise } = await seated('seat-1')
    const other = await seatIn(link, exercise, 'seat-2')
    const facilitator = await opened(link)
    await facilitator.give('start')
    page.socket.emit('editing', { field: 'trigger' })
    await facilitator.until((view) => view.records['team-1' as never]?.editing === 'seat-1')
    other.socket.emit('editing', { field: 'impact' })
    page.socket.emit('editing', { field: null })
    await facilitator.until((view) => view.records['team-1' as never]?.editing === null)
  })
})

describe('one seat, one voice', () => {
  it('a second device is told, and takes over visibly', async () => {
    const { link, page } = await seated('seat-1')
    const second = await server.page(link)
    expect(await second.farewell()).toMatchObject({ why: 'elsewhere' })
    const goodbye = page.farewell()
    const taken = await server.page(link, { takeOver: true })
    expect(await goodbye).toMatchObject({ why: 'elsewhere' })
    await taken.until((view) => view.me.me?.seat === 'seat-1')
    expect(page.socket.connected).toBe(false)
  })

  it('one console at a time', async () => {
    const { console: link } = await server.facilitated()
    await opened(link)
    expect(await (await server.page(link)).farewell()).toMatchObject({ why: 'elsewhere' })
  })

  it('many may watch', async () => {
    const { console: link, exercise } = await server.facilitated()
    const { session } = await server.session(link)
    const body = { kind: 'display' }
    const display = await server.answer<LinkAnswer>(`/api/exercises/${exercise}/links`, {
      session,
      body,
    })
    await Promise.all([opened(display.link), opened(display.link)])
  })

  it('whoever is taken out of a seat is sent away, and the link is worth nothing', async () => {
    const { link, page, console: facilitatorLink } = await seated('seat-1')
    const facilitator = await opened(facilitatorLink)
    const goodbye = page.farewell()
    await facilitator.give('remove-seat', { seat: 'seat-1' })
    expect(await goodbye).toMatchObject({ why: 'removed' })
    await expect(server.session(link)).rejects.toThrow('401')
  })
})

describe('whatever a socket sends', () => {
  it('is answered once, or costs its sender only', async () => {
    const { console: link } = await server.facilitated()
    const page = await opened(link)
    const good = { id: 'good-0001', type: 'lock-joining', data: { locked: true } }
    const frames: unknown[] = [
      null,
      7,
      [],
      {},
      { ...good, id: 'short' },
      { ...good, id: 7 },
      { ...good, data: null },
      { ...good, data: deep(200) },
      { ...good, actor: { kind: 'host' } },
      { ...good, type: 'x'.repeat(41) },
    ]
    for (const frame of frames) expect(await page.send(frame)).toMatchObject({ code: 'malformed' })
    const unknown = { ...good, id: 'proto-0001', type: '__proto__' }
    expect(await page.send(unknown)).toMatchObject({ code: 'unknown-command' })
    const extra = JSON.parse('{"locked":true,"__proto__":{"admin":true}}') as object
    expect(await page.send({ ...good, id: 'extra-0001', data: extra })).toMatchObject({ ok: true })
    expect({}).not.toHaveProperty('admin')
    expect(
      await page.send({ ...good, id: 'lone-00001', data: { locked: '\ud800' } }),
    ).toMatchObject({
      code: 'bad-data',
    })
    expect(await page.send(good)).toMatchObject({ ok: true })
  })

  it('without a way to answer, or under a name of its own, harms nobody', async () => {
    const { console: link } = await server.facilitated()
    const page = await opened(link)
    const raw = page.socket as unknown as { emit: (name: string, ...args: unknown[]) => void }
    for (const name of [
      'command',
      'error',
      'editing',
      'constructor',
      '__proto__',
      'hasOwnProperty',
    ]) {
      raw.emit(name)
      raw.emit(name, 'x', 'not a function')
    }
    expect(await page.give('lock-joining', { locked: true })).toMatchObject({ ok: true })
  })

  it('is slowed down for who sends too much, and for nobody else', async () => {
    const { console: link, page: other } = await seated('seat-1')
    const page = await opened(link)
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => page.give('lock-joining', { locked: false })),
    )
    expect(answers.filter((answer) => !answer.ok && answer.code === 'busy').length).toBeGreaterThan(
      50,
    )
    expect(await other.give('set-ready', { ready: true })).toMatchObject({ ok: true })
  })

  it.each([
    ['binary data', Buffer.from([1, 2, 3])],
    ['a frame that announces attachments', '51-["command",{"_placeholder":true,"num":0}]'],
    ['a frame beyond the largest', `2["command","${'x'.repeat(70_000)}"]`],
    ['a frame of no known kind', '9999'],
    ['broken JSON', '2["command",{'],
  ])('closes its own connection with %s, before and after its handshake', async (_name, frame) => {
    for (const hello of [null, '0{"session":"nobody-at-all-here","version":1}']) {
      const raw = new Manager(server.url, {
        transports: ['websocket'],
        extraHeaders: { origin: server.url },
        reconnection: false,
      })
      const closed = new Promise<void>((resolve) => raw.once('close', () => resolve()))
      await new Promise<void>((resolve) => raw.once('open', resolve))
      if (hello !== null) raw.engine.write(hello)
      raw.engine.write(frame)
      await closed
    }
    expect((await server.ask('/health')).status).toBe(200)
  })
})

it('a seat cannot act for others, nor a display at all', async () => {
  const { console: link, page, exercise } = await seated('seat-1')
  expect(await page.give('end-play')).toMatchObject({ code: 'not-yours' })
  const { session } = await server.session(link)
  const { link: display } = await server.answer<LinkAnswer>(`/api/exercises/${exercise}/links`, {
    session,
    body: { kind: 'display' },
  })
  expect(await (await opened(display)).give('start')).toMatchObject({ code: 'not-yours' })
})

it.each([
  ['socket.io-parser', [4, 2, 7]],
  ['engine.io', [6, 6, 12]],
])('%s is new enough to have no known hole', async (name, oldest) => {
  const file = await readFile(`node_modules/${name}/package.json`, 'utf8')
  const found = (JSON.parse(file) as { version: string }).version.split('.').map(Number)
  const weight = (version: number[]) => version.reduce((sum, part) => sum * 1_000 + part, 0)
  expect(weight(found)).toBeGreaterThanOrEqual(weight(oldest))
})

type View = Page['view']

function seatOf(view: View, id: string) {
  return Object.values(view.seats).find((seat) => seat.id === id)
}

async function opened(link: string): Promise<Page> {
  const page = await server.page(link)
  await page.until((view) => view.me.me !== undefined)
  return page
}

/** A facilitated exercise in which somebody has joined this seat by the code. */
async function seated(seat: string) {
  const { console: link, exercise } = await server.facilitated()
  const own = await seatLink(link, exercise, seat)
  return { console: link, exercise, link: own, page: await opened(own) }
}

async function seatIn(link: string, exercise: string, seat: string): Promise<Page> {
  return opened(await seatLink(link, exercise, seat))
}

async function seatLink(link: string, exercise: string, seat: string): Promise<string> {
  const { session } = await server.session(link)
  const path = `/api/exercises/${exercise}/invitation`
  const { code } = await server.answer<InvitationAnswer>(path, { session })
  const body = { seat, name: `Person of ${seat}` }
  return (await server.answer<LinkAnswer>(`/api/join/${code}`, { body })).link
}

function deep(levels: number): object {
  let value = {}
  for (let level = 0; level < levels; level += 1) value = { value }
  return value
}
