import { setImmediate } from 'node:timers/promises'
import { beforeEach, expect, it } from 'vitest'
import { Access } from '../../../server/access/access.ts'
import { DiskNews } from '../../../server/host/disk-news.ts'
import type { ExerciseHost } from '../../../server/host/exercise-host.ts'
import { Presence } from '../../../server/host/presence.ts'
import { as } from '../../../shared/words/ids.ts'
import type { SeatId } from '../../../shared/words/ids.ts'
import { WIRE_VERSION } from '../../../shared/wire/version.ts'
import { InProcess } from '../../kit/in-process.ts'
import { amount, proved } from '../profile.ts'
import type { Random } from '../random.ts'
import { InProcessIo, type Line } from './in-process-io.ts'
import { eventPayload, oddHello, socketPacket } from './raw-packets.ts'
import { nothingIsPolluted } from './unpolluted.ts'

const FRAMES = amount({ short: 1_000_000, long: 20_000_000 })
const LONGEST_MS = amount({ short: 10, long: 120 }) * 60_000
const FILE = 'test/trust/hostile/frames.test.ts'
/** So many go in before the process has its turn, as when a burst comes over the network. */
const BURST = 1_000

let server: InProcess
let host: ExerciseHost
let io: InProcessIo
let hellos: { seat: string; observer: string; honest: string }
/** Commands that were answered with yes. */
let accepted = 0

beforeEach(async () => {
  server = new InProcess()
  host = await server.started()
  const { store, exercises, clock } = server
  const access = new Access(store, () => clock.now())
  let frameMs = 0
  accepted = 0
  io = new InProcessIo({
    access,
    exercises,
    presence: new Presence(),
    disk: new DiskNews(store),
    // Time enough between two frames that none is refused for its number alone.
    nowMs: () => (frameMs += 50),
    answered: ({ ok }) => (accepted += Number(ok)),
  })
  const hello = async (identity: Parameters<Access['grant']>[0]) => {
    const session = await access.openSession(await access.grant(identity))
    return `0${JSON.stringify({ session: session?.token, version: WIRE_VERSION, takeOver: true })}`
  }
  const exercise = host.id
  hellos = {
    seat: await hello({ kind: 'seat', exercise, seat: as<SeatId>('seat-1'), host: false }),
    observer: await hello({ kind: 'observer', exercise }),
    honest: await hello({ kind: 'seat', exercise, seat: as<SeatId>('seat-2'), host: false }),
  }
})

it(
  'frames of any kind are answered once at most, change nothing, and the next honest one counts',
  () =>
    proved(FILE, async (random) => {
      const commandsBefore = await commandsInLog()
      const seat2 = await letIn(hellos.honest)
      const tally: Tally = { before: 0, after: 0, lines: 0, answers: 0 }
      let honest = 0
      for (let sent = 0; sent < FRAMES; sent += BURST) {
        if (random.chance(0.4)) await beforeItIsLetIn(random, tally)
        else await afterItIsLetIn(random, tally)
        await writesNote(seat2, (honest += 1))
        expect(accepted).toBe(honest)
      }
      expect((await commandsInLog()) - commandsBefore).toBe(honest)
      expect(tally.answers).toBeGreaterThan(FRAMES / 10)
      nothingIsPolluted()
      return `Frames: ${tally.before} before and ${tally.after} after a connection was let in, over ${tally.lines} connections; ${tally.answers} answered, each once, and none accepted; ${honest} honest commands in between, all recorded.`
    }),
  LONGEST_MS,
)

interface Tally {
  before: number
  after: number
  lines: number
  answers: number
}

/** What comes before anybody was let in ends its connection, and the next one takes its place. */
async function beforeItIsLetIn(random: Random, tally: Tally): Promise<void> {
  let line = io.line()
  for (let frame = 0; frame < BURST; frame += 1) {
    if (!line.isOpen) {
      line = io.line()
      tally.lines += 1
    }
    line.send(random.chance(0.2) ? oddHello(random) : socketPacket(random))
  }
  await setImmediate()
  line.close()
  tally.before += BURST
}

/** Mostly what is well enough written not to end the connection. */
async function afterItIsLetIn(random: Random, tally: Tally): Promise<void> {
  let line = await letIn(random.oneOf([hellos.seat, hellos.observer]))
  for (let frame = 0; frame < BURST; frame += 1) {
    if (!line.isOpen) {
      countAnswers(line, tally)
      line = await letIn(random.oneOf([hellos.seat, hellos.observer]))
    }
    line.send(random.chance(0.0005) ? socketPacket(random) : `2${frame}${eventPayload(random)}`)
  }
  await answeredTo(line, BURST, '["command",null]')
  countAnswers(line, tally)
  line.close()
  tally.after += BURST
}

function countAnswers({ answered }: Line, tally: Tally): void {
  expect([...answered.values()].every((times) => times === 1)).toBe(true)
  tally.answers += answered.size
  tally.lines += 1
}

async function letIn(hello: string): Promise<Line> {
  const line = io.line()
  line.send(hello)
  while (!line.isLetIn) await setImmediate()
  return line
}

async function writesNote(line: Line, number: number): Promise<void> {
  const data = { text: `Note ${number}.` }
  const frame = { id: `honest-${number}`, type: 'write-note', data }
  await answeredTo(line, number, JSON.stringify(['command', frame]))
  expect(line.last).toMatchObject({ ok: true })
}

/** Whatever was sent before it has been answered too, then: everything goes through one queue. */
async function answeredTo(line: Line, number: number, payload: string): Promise<void> {
  line.send(`2${number}${payload}`)
  while (line.isOpen && !line.answered.has(number)) await setImmediate()
}

async function commandsInLog(): Promise<number> {
  return new Set((await server.log(host.id)).flatMap(({ command }) => command ?? [])).size
}
