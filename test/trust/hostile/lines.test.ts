import { afterAll, beforeAll, expect, it } from 'vitest'
import type { LinkAnswer } from '../../../shared/wire/http.ts'
import { WIRE_VERSION } from '../../../shared/wire/version.ts'
import { RunningServer, type Page } from '../../kit/running-server.ts'
import { proved } from '../profile.ts'
import { frameOf, RawLine } from './raw-line.ts'
import { rawPacket } from './raw-packets.ts'

const FILE = 'test/trust/hostile/lines.test.ts'
const LINES = 1_500
/** How the server begins its answer to whom it lets in. */
const LET_IN = '40{"sid"'

let server: RunningServer
let exercise: string
let facilitator: Page
let hello: string
beforeAll(async () => {
  server = await RunningServer.start()
  const opened = await server.facilitated()
  exercise = opened.exercise
  facilitator = await server.page(opened.console)
  await facilitator.until((view) => view.me.me !== undefined)
  const { link } = await server.answer<LinkAnswer>(`/api/exercises/${exercise}/links`, {
    session: opened.host,
    body: { kind: 'display' },
  })
  const { session } = await server.session(link)
  hello = `40${JSON.stringify({ session, version: WIRE_VERSION })}`
})
afterAll(() => server.stop())

it('is open only to our own pages, whatever the request says', async () => {
  const foreign: Record<string, string>[] = [
    { Origin: 'http://elsewhere.example' },
    { Origin: 'null' },
    { Origin: '' },
    { Origin: `${server.url}.elsewhere.example` },
    { Origin: 'http://elsewhere.example', Host: 'elsewhere.example' },
  ]
  for (const headers of foreign) {
    await expect(RawLine.to(server.url, headers), JSON.stringify(headers)).rejects.toThrow('40')
  }
})

it.each<[string, (line: RawLine) => unknown]>([
  ['asks to be let in many times in one breath', (line) => line.send(hello, hello, hello)],
  [
    'comes and goes over and over',
    async (line) => {
      for (let count = 1; count < 40; count += 1) {
        line.send(hello)
        await line.hears(LET_IN, count)
        line.send('41')
      }
    },
  ],
  ['sends binary', (line) => line.send(hello, Buffer.from([4, 0, 255]))],
  ['announces attachments', (line) => line.send('451-["command",{"_placeholder":true,"num":0}]')],
  [
    'sends more than the largest frame',
    (line) => line.send(`42["command","${'x'.repeat(70_000)}"]`),
  ],
  ['speaks of no known kind', (line) => line.send('9', '4x', '')],
  ['masks nothing', (line) => line.bytes(Buffer.from([0x81, 1, 0x34]))],
  ['uses bits that mean nothing', (line) => line.bytes(Buffer.from([0xf1, 0x80, 0, 0, 0, 0]))],
  ['is no text', (line) => line.bytes(notUtf8())],
  ['announces a frame of 4 exabytes', (line) => line.bytes(hugeFrame())],
])('a connection that %s is closed', async (_what, misbehave) => {
  const line = await RawLine.to(server.url)
  void misbehave(line)
  await line.ended
  await isStillServed()
})

it('one that asks without reading is closed, and what it was owed is not kept', async () => {
  const line = await RawLine.to(server.url)
  // With signs of life, so that it is not taken for gone.
  const asking = Buffer.concat([frameOf('421["command",{}]'), frameOf('3')])
  const many = Buffer.concat(Array.from({ length: 4_000 }, () => asking))
  line.send(hello)
  await line.hears(LET_IN)
  line.socket.pause()
  const pour = () => {
    while (!line.socket.destroyed && line.socket.write(many)) continue
  }
  line.socket.on('drain', pour)
  pour()
  await line.ended
  await isStillServed()
})

it('a frame that comes byte by byte holds up nobody', async () => {
  const line = await RawLine.to(server.url)
  for (const byte of frameOf(hello)) {
    line.bytes(Buffer.from([byte]))
    if (byte % 64 === 0) await isStillServed()
  }
  line.close()
})

it(
  'whatever raw packets a connection sends, the server serves the next one',
  () =>
    proved(FILE, async (random) => {
      const eventsBefore = await eventsInLog()
      let honest = 0
      for (let count = 0; count < LINES; count += 1) {
        const line = await RawLine.to(server.url)
        const packets = Array.from({ length: random.between(1, 5) }, () => rawPacket(random))
        if (random.chance(0.5)) {
          line.send(hello)
          await line.hears(LET_IN)
        }
        line.send(...packets)
        if (count % 100 === 0) {
          await isStillServed()
          honest += 1
        }
        line.close()
      }
      expect(await eventsInLog()).toBe(eventsBefore + honest)
      return `Raw packets: ${LINES} connections, half of them let in; ${honest} honest commands in between, all recorded.`
    }),
  5 * 60_000,
)

/** An honest command of the running exercise is answered, whatever has come before. */
async function isStillServed(): Promise<void> {
  const answer = await facilitator.give('lock-joining', { locked: false })
  // Whoever tests the server asks it more often than people do.
  if (!answer.ok) expect(answer.code).toBe('busy')
  else expect(answer.seq).toBeGreaterThan(0)
}

async function eventsInLog(): Promise<number> {
  const { session } = await server.host()
  const log = await server.ask(`/api/exercises/${exercise}/log.jsonl`, { session })
  return (await log.text()).trimEnd().split('\n').length - 2
}

function notUtf8(): Buffer {
  const frame = frameOf('42xx')
  frame.fill(0xff, frame.length - 2)
  return frame
}

function hugeFrame(): Buffer {
  const head = Buffer.alloc(14)
  head.writeUInt8(0x81, 0)
  head.writeUInt8(0xff, 1)
  head.writeBigUInt64BE(2n ** 62n, 2)
  return head
}
