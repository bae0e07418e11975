import { expect, it } from 'vitest'
import { MemoryStore } from '../../../server/store/memory.ts'
import { InProcess } from '../../kit/in-process.ts'

it('a host tells how its disk is, and that it works again is noticed while nobody writes', async () => {
  const store = new MemoryStore()
  const server = new InProcess(store)
  const host = await server.create()
  await server.facilitator(host, 'open-lobby')
  expect(host.storage().state).toBe('ok')

  store.beforeCommit = () => {
    throw new Error('the disk is away')
  }
  const refused = await server.facilitator(host, 'cap-attention', { cap: 1 })
  expect(refused).toMatchObject({ ok: false, code: 'storage' })
  expect(host.storage().state).toBe('failing')
  await server.wait(5_000)
  expect(host.storage().state).toBe('failing')

  store.beforeCommit = () => {}
  await server.wait(2_000)
  expect(host.storage().state).toBe('ok')
  expect(await server.log(host.id)).toHaveLength(2)
})
