import { afterAll, beforeAll, expect, it } from 'vitest'
import { WIRE_VERSION } from '../../../shared/wire/version.ts'
import { LIMITS } from '../../../server/limits.ts'
import { RunningServer } from '../../kit/running-server.ts'
import { RawLine } from '../../trust/hostile/raw-line.ts'

let server: RunningServer
beforeAll(async () => {
  server = await RunningServer.start()
})
afterAll(() => server.stop())

/** Waits until the server ends a line, answering each of its pings; gives how many there were. */
async function pingsUntilEnded(line: RawLine): Promise<number> {
  let pings = 0
  line.socket.on('data', (bytes) => {
    if (!bytes.equals(PING)) return
    pings += 1
    line.send('3')
  })
  await line.ended
  return pings
}

/** As the server writes it: one frame of text, one sign long. */
const PING = Buffer.from([0x81, 1, 0x32])

it('a connection that does not ask to be let in is ended after a few pings', async () => {
  const { handshakeMs, pingEveryMs } = LIMITS.sockets
  const line = await RawLine.to(server.url)
  expect(await pingsUntilEnded(line)).toBeLessThanOrEqual(Math.ceil(handshakeMs / pingEveryMs))
})

it('a page that answers no ping is taken for gone', async () => {
  const line = await RawLine.to(server.url)
  const { session } = await server.session((await server.facilitated()).console)
  line.send(`40${JSON.stringify({ session, version: WIRE_VERSION })}`)
  await line.hears('40{"sid"')
  await line.ended
})
