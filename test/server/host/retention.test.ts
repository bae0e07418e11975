import { randomBytes } from 'node:crypto'
import { pino } from 'pino'
import { expect, it } from 'vitest'
import { DAY } from '../../../shared/time/duration.ts'
import { Retention } from '../../../server/host/retention.ts'
import { InProcess } from '../../kit/in-process.ts'

function keeping(server: InProcess, keepMs: number | null): Retention {
  const { store, clock, exercises } = server
  const around = { store, clock, random: randomBytes, log: pino({ level: 'silent' }) }
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

it('waits while a clock runs anywhere', async () => {
  const server = new InProcess()
  const old = await server.create()
  server.clock.ms += 31 * DAY
  const played = await server.create()
  for (const command of ['open-lobby', 'seat-bots', 'start', 'pause'] as const) {
    expect(await server.facilitator(played, command)).toMatchObject({ ok: true })
  }
  const retention = keeping(server, 30 * DAY)
  await server.facilitator(played, 'resume')
  await retention.sweep(server.clock.now())
  expect(await ids(server)).toEqual([played.id, old.id])
  await server.facilitator(played, 'pause')
  await retention.sweep(server.clock.now())
  expect(await ids(server)).toEqual([played.id])
})

it('keeps everything where nothing else is asked', async () => {
  const server = new InProcess()
  const { id } = await server.create()
  const retention = keeping(server, null)
  expect(retention.dueMs()).toBeNull()
  await retention.sweep(server.clock.now() + 10_000 * DAY)
  expect(await ids(server)).toEqual([id])
})
