import { expect, it } from 'vitest'
import { Reports } from '../../../server/http/reports.ts'
import { LIMITS } from '../../../server/limits.ts'
import { InProcess } from '../../kit/in-process.ts'

it('a debrief is made once for each head, and only so many are kept at hand', async () => {
  const server = new InProcess()
  const hosts = []
  for (let count = 0; count <= LIMITS.memory.debriefs; count += 1) hosts.push(await server.create())
  const read: string[] = []
  const reading = server.store.read.bind(server.store)
  server.store.read = (exercise, after) => {
    read.push(exercise)
    return reading(exercise, after)
  }
  const reports = new Reports(server.store)
  const [first, ...others] = hosts.map(({ id }) => id)
  if (!first) throw new Error('there should be an exercise')
  await reports.of(first)
  expect(await reports.of(first)).toBe(await reports.of(first))
  for (const other of others) await reports.of(other)
  expect(read).toEqual([first, ...others])
  await reports.of(first)
  expect(read.at(-1)).toBe(first)
})
