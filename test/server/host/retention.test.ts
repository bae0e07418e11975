import { randomBytes } from 'node:crypto'
import { pino } from 'pino'
import { expect, it } from 'vitest'
import { DAY } from '../../../shared/time/duration.ts'
import { bringIn } from '../../../server/host/bring-in.ts'
import { Retention } from '../../../server/host/retention.ts'
import { tryOut } from '../../../server/host/try-out.ts'
import type { StoredEvent } from '../../../server/store/chain.ts'
import { InProcess } from '../../kit/in-process.ts'

function keeping(server: InProcess, keepMs: number | null, log = pino({ level: 'silent' })) {
  const { store, clock, exercises } = server
  const around = { store, clock, random: randomBytes, log }
  return new Retention(around, exercises, keepMs)
}

const ids = async ({ store }: InProcess) =>
  (await store.catalogue()).map(({ exercise }) => exercise)

it('erases an exercise once nothing has happened in it for as long as asked, not before', async () => {
  const server = new InProcess()
  const old = await server.create()
  await server.facilitator(old, 'open-lobby')
  const retention = keeping(server, 30 * DAY)
  server.clock.ms += 30 * DAY
  await retention.sweep(server.clock.now())
  expect(await ids(server)).toEqual([old.id])
  const fresh = await server.create()
  server.clock.ms += 1
  await retention.sweep(server.clock.now())
  expect(await ids(server)).toEqual([fresh.id])
})

it('waits while a clock runs anywhere, and says which', async () => {
  const server = new InProcess()
  const old = await server.create()
  server.clock.ms += 31 * DAY
  const played = await server.create()
  for (const command of ['open-lobby', 'seat-bots', 'start', 'pause'] as const) {
    expect(await server.facilitator(played, command)).toMatchObject({ ok: true })
  }
  const said: string[] = []
  const log = pino({ level: 'warn' }, { write: (line) => void said.push(line) })
  const retention = keeping(server, 30 * DAY, log)
  await server.facilitator(played, 'resume')
  await retention.sweep(server.clock.now())
  expect(said.map((line) => JSON.parse(line) as object)).toMatchObject([
    { old: [old.id], running: [played.id], msg: 'old exercises are erased once no clock runs' },
  ])
  expect(await ids(server)).toEqual([played.id, old.id])
  await server.facilitator(played, 'pause')
  await retention.sweep(server.clock.now())
  expect(await ids(server)).toEqual([played.id])
})

it('counts for a log that is brought in from then on', async () => {
  const server = new InProcess()
  const { id } = await server.create()
  const events = (await server.log(id)) as StoredEvent[]
  await server.exercises.erase(id)
  server.clock.ms += 90 * DAY
  const header = { format: 1, program: 'hotwash', exercise: id, names: {} } as const
  const log = { header, events, head: events.at(-1)?.hash ?? '' }
  await bringIn(server.store, async (...log) => tryOut(...log), log, server.clock.now())
  const retention = keeping(server, 30 * DAY)
  server.clock.ms += 30 * DAY
  await retention.sweep(server.clock.now())
  expect(await ids(server)).toEqual([id])
  server.clock.ms += 1
  await retention.sweep(server.clock.now())
  expect(await ids(server)).toEqual([])
})

it('keeps everything where nothing else is asked', async () => {
  const server = new InProcess()
  const { id } = await server.create()
  const retention = keeping(server, null)
  expect(retention.dueMs()).toBeNull()
  await retention.sweep(server.clock.now() + 10_000 * DAY)
  expect(await ids(server)).toEqual([id])
})
