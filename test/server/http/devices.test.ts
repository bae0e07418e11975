import { afterAll, beforeAll, expect, it } from 'vitest'
import type { DevicesAnswer, LinkAnswer, SeenDevice } from '../../../shared/wire/http.ts'
import { RunningServer } from '../../kit/running-server.ts'

const PHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1'

let server: RunningServer
beforeAll(async () => {
  server = await RunningServer.start()
})
afterAll(() => server.stop())

it('the facilitator sees which devices a seat has, and which of them speaks', async () => {
  const { exercise, console: link } = await server.facilitated()
  const facilitator = await server.session(link)
  const seat = await seatLink(exercise, facilitator.session)
  const page = server.connect(await onPhone(seat))
  await page.until((view) => view.me.me !== undefined)
  const other = await server.page(await seatLink(exercise, facilitator.session))
  expect(await other.farewell()).toMatchObject({ why: 'elsewhere' })
  const devices = await devicesOf(exercise, facilitator.session)
  expect(devices.map(({ id: _id, silentMs: _silentMs, ...device }) => device)).toEqual([
    { ...device('A browser'), kind: 'facilitator', here: true },
    { ...device('Safari on iPhone'), seat: 'seat-1', connected: true, speaks: true },
    { ...device('A browser'), seat: 'seat-1' },
  ])
  page.close()
  await expect
    .poll(async () => (await devicesOf(exercise, facilitator.session))[1])
    .toMatchObject({ connected: false, speaks: false })
})

it('a device that is ended is sent away, and neither its session nor its link works', async () => {
  const { exercise, console: link } = await server.facilitated()
  const { session } = await server.session(link)
  const seat = await seatLink(exercise, session)
  const phone = await onPhone(seat)
  const page = server.connect(phone)
  await page.until((view) => view.me.me !== undefined)
  const goodbye = page.farewell()
  const [, device] = await devicesOf(exercise, session)
  expect((await end(exercise, session, device)).status).toBe(200)
  expect(await goodbye).toEqual({
    why: 'removed',
    message:
      'Whoever runs the exercise ended it on this device; ask them for a new link if you should be in it.',
  })
  expect(await server.connect(phone).farewell()).toMatchObject({ why: 'session' })
  const again = await server.ask('/api/session', { body: { capability: seat.split('#c=')[1] } })
  expect(again.status).toBe(401)
  const gone = await end(exercise, session, device)
  expect([gone.status, await gone.json()]).toMatchObject([404, { code: 'no-device' }])
  const back = await server.page(await seatLink(exercise, session))
  await back.until((view) => view.me.me?.seat === 'seat-1')
})

it('nobody ends the device they are using', async () => {
  const { exercise, console: link } = await server.facilitated()
  const { session } = await server.session(link)
  const [own] = await devicesOf(exercise, session)
  const refused = await end(exercise, session, own)
  expect([refused.status, await refused.json()]).toMatchObject([409, { code: 'own-device' }])
})

it('players, observers, displays and readers neither see nor end any', async () => {
  const { exercise, console: link } = await server.facilitated()
  const { session } = await server.session(link)
  const [own] = await devicesOf(exercise, session)
  for (const kind of ['seat', 'observer', 'display', 'reader']) {
    const body = kind === 'seat' ? { kind, seat: 'seat-1' } : { kind }
    const other = await server.session(await linkTo(exercise, session, body))
    expect((await server.ask(path(exercise), { session: other.session })).status, kind).toBe(403)
    expect((await end(exercise, other.session, own)).status, kind).toBe(403)
  }
  expect((await server.ask(path(exercise))).status).toBe(401)
  expect(await devicesOf(exercise, session)).toHaveLength(5)
})

it('those of another exercise are as if there were none', async () => {
  const [mine, theirs] = [await server.facilitated(), await server.facilitated()]
  const { session } = await server.session(mine.console)
  const { session: other } = await server.session(theirs.console)
  const [device] = await devicesOf(theirs.exercise, other)
  expect((await server.ask(path(theirs.exercise), { session })).status).toBe(404)
  expect((await end(theirs.exercise, session, device)).status).toBe(404)
  expect((await end(mine.exercise, session, device)).status).toBe(404)
  const { silentMs: _silentMs, ...still } = { ...device }
  expect(await devicesOf(theirs.exercise, other)).toMatchObject([still])
})

it('nothing in the answer opens anything', async () => {
  const { exercise, console: link, host } = await server.facilitated()
  const { session } = await server.session(link)
  const answer = await (await server.ask(path(exercise), { session: host })).text()
  expect(answer).not.toContain(session)
  for (const { id } of await devicesOf(exercise, session)) {
    expect((await server.ask('/api/home', { session: id.padEnd(43, 'x') })).status).toBe(401)
    expect((await server.ask('/api/session', { body: { capability: id } })).status).toBe(401)
  }
})

function device(name: string) {
  return { name, kind: 'seat', seat: null, connected: false, speaks: false, here: false }
}

const path = (exercise: string) => `/api/exercises/${exercise}/devices`

async function devicesOf(exercise: string, session: string): Promise<SeenDevice[]> {
  return (await server.answer<DevicesAnswer>(path(exercise), { session })).devices
}

function end(exercise: string, session: string, device: SeenDevice | undefined): Promise<Response> {
  return server.ask(`${path(exercise)}/${device?.id}`, { session, method: 'DELETE' })
}

function seatLink(exercise: string, session: string): Promise<string> {
  return linkTo(exercise, session, { kind: 'seat', seat: 'seat-1' })
}

async function linkTo(exercise: string, session: string, body: object): Promise<string> {
  const asked = { session, body }
  return (await server.answer<LinkAnswer>(`/api/exercises/${exercise}/links`, asked)).link
}

async function onPhone(link: string): Promise<string> {
  const body = { capability: link.split('#c=')[1] }
  const headers = { 'user-agent': PHONE }
  return (await server.answer<{ session: string }>('/api/session', { body, headers })).session
}
