import { once } from 'node:events'
import type { Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { newListener } from '../../../server/http/listener.ts'
import { LIMITS } from '../../../server/limits.ts'

let http: Server
afterEach(() => {
  http.close()
  http.closeAllConnections()
})

async function listening(limits?: Parameters<typeof newListener>[0]): Promise<number> {
  http = newListener(limits)
  http.on('request', (request, answer) => request.resume().on('end', () => answer.end('here')))
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  return (http.address() as AddressInfo).port
}

/** What is answered to these bytes until the connection ends. */
async function answerTo(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let heard = ''
  socket.on('data', (data) => (heard += data.toString('latin1')))
  socket.write(bytes)
  await once(socket, 'close')
  return heard
}

it('who says too much in headers is refused', async () => {
  // Another limit than Node's own.
  const port = await listening({ ...LIMITS.http, headerBytes: 1_024 })
  const asked = (size: number) =>
    answerTo(
      port,
      `GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\nx: ${'x'.repeat(size)}\r\n\r\n`,
    )
  expect(await asked(500)).toContain('200 OK')
  expect(await asked(2_000)).toContain('431')
})

it('a request that does not come to its end is given up', async () => {
  const port = await listening({ ...LIMITS.http, requestMs: 50, lookEveryMs: 50 })
  const half = 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n{'
  expect(await answerTo(port, half)).toContain('408')
})
