import { afterAll, beforeAll, expect, it } from 'vitest'
import type { InvitationAnswer, LinkAnswer } from '../../../shared/wire/http.ts'
import { RunningServer } from '../../kit/running-server.ts'

let server: RunningServer
beforeAll(async () => {
  server = await RunningServer.start()
})
afterAll(() => server.stop())

type Wanted = { kind: string; seat?: string }

/** A facilitated exercise, and what a session is answered with that asks for a link of it. */
async function opened() {
  const { console: link, exercise } = await server.facilitated()
  const path = `/api/exercises/${exercise}`
  const { session: facilitator } = await server.session(link)
  const ask = (session: string, body: Wanted) => server.ask(`${path}/links`, { session, body })
  const sessionOf = async (wanted: Wanted) => {
    const answer = (await (await ask(facilitator, wanted)).json()) as LinkAnswer
    return (await server.session(answer.link)).session
  }
  return { path, ask, sessionOf, facilitator }
}

it('a seat gives a link to itself and to nobody else', async () => {
  const { ask, sessionOf } = await opened()
  const session = await sessionOf({ kind: 'seat', seat: 'seat-1' })
  expect((await ask(session, { kind: 'seat', seat: 'seat-1' })).status).toBe(200)
  for (const wanted of [
    { kind: 'seat', seat: 'seat-2' },
    { kind: 'facilitator' },
    { kind: 'observer' },
    { kind: 'display' },
    { kind: 'reader' },
  ]) {
    const refused = await ask(session, wanted)
    expect([wanted, refused.status, await refused.json()]).toMatchObject([
      wanted,
      403,
      { code: 'not-yours' },
    ])
  }
})

it('observers, displays and readers give no link at all', async () => {
  const { ask, sessionOf } = await opened()
  for (const kind of ['observer', 'display', 'reader']) {
    const session = await sessionOf({ kind })
    for (const wanted of [{ kind }, { kind: 'facilitator' }, { kind: 'seat', seat: 'seat-1' }])
      expect((await ask(session, wanted)).status, `${kind} ${wanted.kind}`).toBe(403)
  }
})

it('a link to a seat carries the rights of the host to the host’s seat only', async () => {
  const { path, sessionOf, facilitator } = await opened()
  const session = await sessionOf({ kind: 'seat', seat: 'seat-1' })
  expect((await server.ask(`${path}/invitation`, { session })).status).toBe(403)
  expect((await server.ask(`${path}/invitation`, { session: facilitator })).status).toBe(200)
})

it('the log is the facilitator’s, whatever else may be read', async () => {
  const { path, sessionOf, facilitator } = await opened()
  for (const wanted of [
    { kind: 'seat', seat: 'seat-1' },
    { kind: 'observer' },
    { kind: 'display' },
    { kind: 'reader' },
  ]) {
    const session = await sessionOf(wanted)
    expect((await server.ask(`${path}/log.jsonl`, { session })).status, wanted.kind).toBe(403)
  }
  expect((await server.ask(`${path}/log.jsonl`, { session: facilitator })).status).toBe(200)
})

it('whoever was sent a link to a seat has it no longer once somebody joined there by code', async () => {
  const { path, sessionOf, facilitator } = await opened()
  const sent = await sessionOf({ kind: 'seat', seat: 'seat-1' })
  const other = await sessionOf({ kind: 'seat', seat: 'seat-2' })
  const { code } = await server.answer<InvitationAnswer>(`${path}/invitation`, {
    session: facilitator,
  })
  const body = { seat: 'seat-1', name: 'Dana' }
  const joined = await server.answer<LinkAnswer>(`/api/join/${code}`, { body })
  const own = { kind: 'seat', seat: 'seat-1' }
  const statusFor = async (session: string) =>
    (await server.ask(`${path}/links`, { session, body: own })).status
  expect(await statusFor(sent)).toBe(401)
  expect(await statusFor((await server.session(joined.link)).session)).toBe(200)
  // Not theirs, and yet they are still let in.
  expect(await statusFor(other)).toBe(403)
})
