import { afterAll, beforeAll, expect, it } from 'vitest'
import type { BroughtIn, InvitationAnswer } from '../../../shared/wire/http.ts'
import { as } from '../../../shared/words/ids.ts'
import type { ExerciseId } from '../../../shared/words/ids.ts'
import { chained } from '../../../server/store/chain.ts'
import { writeLog } from '../../../server/store/log-file.ts'
import { InProcess } from '../../kit/in-process.ts'
import { RunningServer } from '../../kit/running-server.ts'
import { facilitatedSetup } from '../../kit/set-up.ts'

let server: RunningServer
let session: string
beforeAll(async () => {
  server = await RunningServer.start()
  session = (await server.host()).session
})
afterAll(() => server.stop())

async function refused(path: string, asked: Parameters<RunningServer['ask']>[1]) {
  const response = await server.ask(path, asked)
  return [response.status, ((await response.json()) as { code: string }).code]
}

const header = { format: 1 as const, program: 'hotwash 0', names: {} }

/** The exported log of an exercise that was made and never opened, under this id in its first line. */
async function draft(idInHeader?: ExerciseId): Promise<string> {
  const elsewhere = new InProcess()
  const { id } = await elsewhere.create()
  const written = { ...header, exercise: idInHeader ?? id }
  let log = ''
  for await (const lines of writeLog(written, elsewhere.store.read(id))) log += lines
  return log
}

function bring(body: string) {
  const headers = { 'content-type': 'application/jsonl' }
  return { method: 'POST', session, body, headers }
}

it('a body that is compressed, or no JSON, is refused', async () => {
  const encoded = { body: '{}', headers: { 'content-encoding': 'gzip' } }
  expect(await refused('/api/session', encoded)).toEqual([415, 'encoded'])
  const plain = { body: '{}', headers: { 'content-type': 'text/plain' } }
  expect(await refused('/api/session', plain)).toEqual([415, 'no-json'])
})

it('what is the host’s is refused to others', async () => {
  const { console: link } = await server.facilitated()
  const { session: other } = await server.session(link)
  expect(await refused('/api/home', { session: other })).toEqual([403, 'host-only'])
})

it('a scenario that is not there, or has errors, is not run', async () => {
  expect(await refused('/api/library/nowhere', { session })).toEqual([404, 'no-scenario'])
  const tried = (slug: string) => ({ session, body: { slug } })
  expect(await refused('/api/exercises/try', tried('nowhere'))).toEqual([404, 'no-scenario'])
  await server.answer('/api/library/mine', { method: 'PUT', session, body: { yaml: 'title: x' } })
  expect(await refused('/api/exercises/try', tried('mine'))).toEqual([409, 'scenario-broken'])
})

it('nobody joins before the lobby is open', async () => {
  const { exercise } = await server.answer<BroughtIn>('/api/exercises/import', bring(await draft()))
  const path = `/api/exercises/${exercise}/invitation`
  const { code } = await server.answer<InvitationAnswer>(path, { session })
  expect(await refused(`/api/join/${code}`, {})).toEqual([409, 'not-open'])
})

it('nobody joins once all is over', async () => {
  const { exercise, console: link } = await server.facilitated()
  const path = `/api/exercises/${exercise}/invitation`
  const { code } = await server.answer<InvitationAnswer>(path, { session })
  const page = await server.page(link)
  for (const command of ['seat-bots', 'start', 'end-play', 'close'] as const)
    expect(await page.give(command)).toMatchObject({ ok: true })
  expect(await refused(`/api/join/${code}`, {})).toEqual([410, 'closed'])
})

it('a log that is of another exercise than it says, or of none, is not brought in', async () => {
  const other = await draft(as<ExerciseId>('x-other'))
  expect(await refused('/api/exercises/import', bring(other))).toEqual([422, 'broken-log'])
  const lone = { seq: 1, at: 0, wall: '2026-01-05T10:00:00.000Z', by: 'host' as const }
  const events = chained([{ ...lone, type: 'exercise.closed', data: {} }])
  let none = ''
  for await (const lines of writeLog({ ...header, exercise: 'x-none' }, [events])) none += lines
  expect(await refused('/api/exercises/import', bring(none))).toEqual([409, 'does-not-play'])
})

it('a set-up that does not fit its scenario makes no exercise', async () => {
  const body = { ...facilitatedSetup(), preset: 'nobody-led' }
  expect(await refused('/api/exercises', { session, body })).toEqual([400, 'bad-setup'])
})

it('a code that opens nothing, and a seat that is none, are said to be so', async () => {
  expect(await refused('/api/join/00000000', {})).toEqual([404, 'no-code'])
  const { exercise } = await server.facilitated()
  const body = { kind: 'seat', seat: 'seat-99' }
  expect(await refused(`/api/exercises/${exercise}/links`, { session, body })).toEqual([
    404,
    'unknown-seat',
  ])
})
