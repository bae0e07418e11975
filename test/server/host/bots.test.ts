import { randomBytes } from 'node:crypto'
import { pino } from 'pino'
import { expect, it } from 'vitest'
import { MINUTE } from '../../../shared/time/duration.ts'
import { Bots } from '../../../server/host/bots.ts'
import { Exercises } from '../../../server/host/exercises.ts'
import { Presence } from '../../../server/host/presence.ts'
import { Schedule } from '../../../server/host/schedule.ts'
import { HandClock, InProcess } from '../../kit/in-process.ts'

/** A server with simulated teammates on the store of another, as after a restart. */
async function withBots(from: InProcess) {
  const { store, clock } = from
  const around = { store, clock, random: randomBytes, log: pino({ level: 'silent' }) }
  const exercises = new Exercises(around)
  const bots = new Bots(around, exercises, new Presence())
  const schedule = new Schedule(around, exercises, [bots])
  await exercises.resume()
  const play = async (ms: number) => {
    for (const end = from.clock.ms + ms; from.clock.ms < end; from.clock.ms += 500) {
      await schedule.turn()
      await Promise.all(exercises.hosts().map((host) => host.settled()))
    }
  }
  return { play }
}

it('simulated teammates play through the queue, and go on after a restart', async () => {
  const server = new InProcess(undefined, new HandClock())
  const host = await server.create()
  await server.facilitator(host, 'open-lobby')
  await server.facilitator(host, 'seat-bots')
  await server.facilitator(host, 'start')
  const before = await withBots(server)
  await before.play(3 * MINUTE)
  const early = await server.log(host.id)
  expect(early.some(({ type }) => type === 'incident-command.taken')).toBe(true)
  const after = await withBots(server)
  await after.play(20 * MINUTE)
  const log = await server.log(host.id)
  const made = log.filter(({ type }) => type === 'decision.made')
  expect(made.length).toBeGreaterThan(0)
  for (const { by, command } of made) expect(command).toContain(`bot-${by}-`)
})
