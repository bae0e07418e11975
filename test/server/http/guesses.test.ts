import { afterAll, beforeAll, expect, it } from 'vitest'
import type { InvitationAnswer } from '../../../shared/wire/http.ts'
import { LIMITS } from '../../../server/limits.ts'
import { RunningServer } from '../../kit/running-server.ts'

let server: RunningServer
beforeAll(async () => {
  server = await RunningServer.start()
})
afterAll(() => server.stop())

async function statuses(count: number, ask: () => Promise<Response>): Promise<number[]> {
  const found: number[] = []
  for (let each = 0; each < count; each += 1) found.push((await ask()).status)
  return found
}

it('one lobby is looked at only so often in a minute, and the others as before', async () => {
  const codeOf = async () => {
    const { console: link, exercise } = await server.facilitated()
    const { session } = await server.session(link)
    const path = `/api/exercises/${exercise}/invitation`
    return (await server.answer<InvitationAnswer>(path, { session })).code
  }
  const [busy, other] = [await codeOf(), await codeOf()]
  const most = LIMITS.guesses.perCodeAndMinute
  const found = await statuses(most + 1, () => server.ask(`/api/join/${busy}`))
  expect(found).toEqual([...Array<number>(most).fill(200), 429])
  expect((await server.ask(`/api/join/${other}`)).status).toBe(200)
})

it('whoever guesses links is stopped', async () => {
  const most = LIMITS.guesses.capabilities.perAddress
  const guess = () => server.ask('/api/session', { body: { capability: 'x'.repeat(43) } })
  const found = await statuses(most + 1, guess)
  expect(found).toEqual([...Array<number>(most).fill(401), 429])
  expect(await (await guess()).json()).toMatchObject({ code: 'too-often' })
})
