import { once } from 'node:events'
import { request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { LIMITS } from '../../../server/limits.ts'
import { RunningServer } from '../../kit/running-server.ts'

let server: RunningServer
let session: string
beforeAll(async () => {
  server = await RunningServer.start()
  session = (await server.host()).session
})
afterAll(() => server.stop())

/** What is answered to a body that is announced with this length, and of which a few bytes come. */
async function announced(method: string, path: string, bytes: number): Promise<[number, string]> {
  const asked = request(server.url + path, {
    method,
    headers: {
      authorization: `Bearer ${session}`,
      'content-type': 'application/json',
      'content-length': bytes,
    },
  })
  asked.on('error', () => {})
  asked.write('{')
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  const said = await text(answer)
  asked.destroy()
  return [answer.statusCode ?? 0, said]
}

const { bodyBytes, setupBytes, scenarioBytes, logBytes } = LIMITS.http

it.each([
  ['a form', 'POST', '/api/session', bodyBytes],
  ['a set-up', 'POST', '/api/exercises', setupBytes],
  ['a scenario', 'PUT', '/api/library/mine', scenarioBytes],
  ['a log', 'POST', '/api/exercises/import', logBytes],
])('%s that is announced as too large is refused unread', async (_what, method, path, most) => {
  const [status, said] = await announced(method, path, most + 1)
  expect([status, JSON.parse(said)]).toMatchObject([413, { code: 'too-large' }])
})

it('one that announces nothing is read no further than it may be', async () => {
  const mega = new Uint8Array(bodyBytes / 4).fill(0x20)
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull(to) {
      sent += 1
      if (sent > 100) to.close()
      else to.enqueue(mega)
    },
  })
  const response = await fetch(`${server.url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    duplex: 'half',
  } as RequestInit)
  expect([response.status, await response.json()]).toMatchObject([413, { code: 'too-large' }])
})
