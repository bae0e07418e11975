import { expect, it } from 'vitest'
import { as } from '../../../shared/words/ids.ts'
import type { ExerciseId, SeatId } from '../../../shared/words/ids.ts'
import { LIMITS } from '../../../server/limits.ts'
import { Access } from '../../../server/access/access.ts'
import { MemoryStore } from '../../../server/store/memory.ts'

const exercise = as<ExerciseId>('x-one')
const seat = (id: string) => ({
  kind: 'seat' as const,
  exercise,
  seat: as<SeatId>(id),
  host: false,
})

it('a capability survives a restart, a session and the host’s capability do not', async () => {
  const store = new MemoryStore()
  const before = new Access(store, () => 0)
  const token = await before.grant(seat('seat-1'))
  const session = await before.openSession(token)
  const after = new Access(store, () => 0)
  expect(await after.openSession(token)).toMatchObject({ identity: seat('seat-1') })
  expect(after.session(session?.token ?? '')).toBeNull()
  expect(await after.openSession(before.hostToken)).toBeNull()
  expect(await after.openSession(after.hostToken)).toMatchObject({ identity: { kind: 'host' } })
})

it('nothing that is kept could be used as a capability', async () => {
  const store = new MemoryStore()
  const kept: string[] = []
  const keep = store.keepCapability.bind(store)
  store.keepCapability = (capability) => {
    kept.push(JSON.stringify(capability))
    return keep(capability)
  }
  const token = await new Access(store, () => 0).grant(seat('seat-1'))
  expect(kept.join()).not.toContain(token)
})

it('a revoked seat loses capabilities and sessions, the others none', async () => {
  const access = new Access(new MemoryStore(), () => 0)
  const [one, two] = [await access.grant(seat('seat-1')), await access.grant(seat('seat-2'))]
  const sessions = [await access.openSession(one), await access.openSession(two)]
  const told: unknown[] = []
  access.onRevoked((ended, why) =>
    told.push([why, ...sessions.map((session) => session && ended(session))]),
  )
  await access.revokeSeat(exercise, as<SeatId>('seat-1'))
  expect(told).toEqual([['seat', true, false]])
  expect(sessions.map((session) => access.session(session?.token ?? '') !== null)).toEqual([
    false,
    true,
  ])
  expect(await access.openSession(one)).toBeNull()
  expect(await access.openSession(two)).not.toBeNull()
})

const PHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1'
const LAPTOP = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

it('a device is one for all its page loads, and another by another link or in another browser', async () => {
  const access = new Access(new MemoryStore(), () => 7)
  const [one, two] = [await access.grant(seat('seat-1')), await access.grant(seat('seat-1'))]
  for (const [link, browser] of [
    [one, PHONE],
    [one, PHONE],
    [one, LAPTOP],
    [two, LAPTOP],
  ] as const) {
    await access.openSession(link, browser)
  }
  const devices = access.devicesIn(exercise)
  expect(devices.map(({ name }) => name)).toEqual([
    'Safari on iPhone',
    'Firefox on Linux',
    'Firefox on Linux',
  ])
  expect(new Set(devices.map(({ id }) => id)).size).toBe(3)
  expect(access.devicesIn(as<ExerciseId>('x-two'))).toEqual([])
})

it('a device that is ended takes its link along, and no other', async () => {
  const access = new Access(new MemoryStore(), () => 7)
  const [one, two] = [await access.grant(seat('seat-1')), await access.grant(seat('seat-1'))]
  const lost = await access.openSession(one, PHONE)
  const kept = await access.openSession(two, LAPTOP)
  const [device] = access.devicesIn(exercise)
  expect(await access.revokeDevice(as<ExerciseId>('x-two'), device?.id ?? '')).toBe(false)
  expect(await access.revokeDevice(exercise, device?.id ?? '')).toBe(true)
  expect(access.session(lost?.token ?? '')).toBeNull()
  expect(await access.openSession(one, PHONE)).toBeNull()
  expect(access.session(kept?.token ?? '')).not.toBeNull()
  expect(await access.openSession(two, LAPTOP)).not.toBeNull()
})

it('sessions that were left behind make room for new ones, those in use stay', async () => {
  let nowMs = 0
  const access = new Access(new MemoryStore(), () => nowMs)
  const opened = async () => {
    const session = await access.openSession(access.hostToken)
    if (!session) throw new Error('there should be a session')
    return session
  }
  const connected = await opened()
  connected.lines = 1
  const [used, left] = [await opened(), await opened()]
  for (let count = 3; count < LIMITS.memory.sessions; count += 1) await opened()
  nowMs = 1
  expect(access.session(used.token)).not.toBeNull()
  const next = await opened()
  for (const each of [connected, used, next]) expect(access.session(each.token)).toBe(each)
  expect(access.session(left.token)).toBeNull()
})

it('sessions that nobody used for long go all at once', async () => {
  let nowMs = 0
  const access = new Access(new MemoryStore(), () => nowMs)
  const opened = async () => (await access.openSession(access.hostToken))?.token ?? ''
  const tokens: string[] = []
  for (let count = 0; count < LIMITS.memory.sessions; count += 1) tokens.push(await opened())
  nowMs = LIMITS.memory.sessionIdleMs + 1
  await opened()
  expect(tokens.filter((token) => access.session(token) !== null)).toEqual([])
})
