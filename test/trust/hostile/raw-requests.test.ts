import { createConnection } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { RunningServer } from '../../kit/running-server.ts'

let server: RunningServer
beforeAll(async () => {
  server = await RunningServer.start()
})
afterAll(() => server.stop())

/** What fetch would not send: each as it goes over the wire, and what the server may answer. */
const RAW: [what: string, request: string, answer: RegExp][] = [
  [
    'an absolute address',
    'GET http://elsewhere.example/api/home HTTP/1.1\r\nHost: x\r\n\r\n',
    /^HTTP\/1\.1 40\d/,
  ],
  [
    'a host of somebody else',
    'GET /api/home HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n',
    /^HTTP\/1\.1 401/,
  ],
  ['no host', 'GET /health HTTP/1.1\r\n\r\n', /^HTTP\/1\.1 400/],
  ['a host that is none', 'GET /health HTTP/1.1\r\nHost: a b@c/../d\r\n\r\n', /^HTTP\/1\.1 400/],
  ['two hosts', 'GET /health HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n', /^HTTP\/1\.1 [24]00/],
  [
    'dots in the path',
    'GET /assets/../../package.json HTTP/1.1\r\nHost: x\r\n\r\n',
    /^HTTP\/1\.1 40\d/,
  ],
  [
    'dots in disguise',
    'GET /assets/..%2f..%2fpackage.json HTTP/1.1\r\nHost: x\r\n\r\n',
    /^HTTP\/1\.1 40\d/,
  ],
  [
    'a header without end',
    `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`,
    /^HTTP\/1\.1 431/,
  ],
  [
    'two lengths',
    'POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 9\r\n\r\n{}',
    /^HTTP\/1\.1 400/,
  ],
  [
    'a length and pieces',
    'POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    /^HTTP\/1\.1 400/,
  ],
  [
    'a length below zero',
    'POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n',
    /^HTTP\/1\.1 400/,
  ],
  ['no HTTP', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', /^HTTP\/1\.1 400/],
  [
    'a tunnel',
    'CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: x\r\n\r\n',
    /^(?:HTTP\/1\.1 40\d|$)/,
  ],
]

it.each(RAW)('%s is answered or ended, and the next is served', async (_what, request, answer) => {
  const { hostname, port } = new URL(server.url)
  const socket = createConnection(Number(port), hostname)
  socket.end(Buffer.from(request, 'latin1'))
  expect(await text(socket)).toMatch(answer)
  expect((await server.ask('/health')).status).toBe(200)
})
