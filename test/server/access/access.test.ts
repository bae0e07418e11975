import { expect, it } from 'vitest'
import { as } from '../../../shared/words/ids.ts'
import type { ExerciseId, SeatId } from '../../../shared/words/ids.ts'
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
  access.onRevoked((identity) => told.push(identity))
  await access.revokeSeat(exercise, as<SeatId>('seat-1'))
  expect(told).toEqual([seat('seat-1')])
  expect(sessions.map((session) => access.session(session?.token ?? '') !== null)).toEqual([
    false,
    true,
  ])
  expect(await access.openSession(one)).toBeNull()
  expect(await access.openSession(two)).not.toBeNull()
})
