import { EventEmitter } from 'node:events'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Viewer } from '../../../shared/view/viewer.ts'
import { as } from '../../../shared/words/ids.ts'
import type { SeatId } from '../../../shared/words/ids.ts'
import type { RowsFrame } from '../../../shared/wire/down.ts'
import { Presence } from '../../../server/host/presence.ts'
import { Push } from '../../../server/sockets/push.ts'
import type { Io, WireSocket } from '../../../server/sockets/socket.ts'
import { InProcess } from '../../kit/in-process.ts'

const { built, judged } = vi.hoisted(() => ({ built: [] as string[], judged: [] as string[] }))

vi.mock(import('../../../shared/view/view.ts'), async (original) => {
  const { putShared } = await original()
  return {
    putShared: (view, exercise, viewer) => {
      built.push(viewer.kind === 'seat' ? viewer.seat : viewer.kind)
      putShared(view, exercise, viewer)
    },
  }
})

vi.mock(import('../../../shared/view/may.ts'), async (original) => {
  const may = await original()
  return {
    ...may,
    mayRows: (from, viewer, actor, part) => {
      judged.push(`${viewer.kind}: ${part.kinds.includes('message') ? 'news' : 'all else'}`)
      return may.mayRows(from, viewer, actor, part)
    },
  }
})

beforeEach(() => void built.splice(0))

const seat = (id: string): Viewer => ({ kind: 'seat', seat: as<SeatId>(id), host: false })

/** Four seats of different roles, a facilitator, and many observers and displays: seven classes. */
const VIEWERS: Viewer[] = [
  ...['seat-1', 'seat-2', 'seat-3', 'seat-4'].map(seat),
  { kind: 'facilitator' },
  ...Array.from({ length: 10 }, (): Viewer => ({ kind: 'observer' })),
  ...Array.from({ length: 5 }, (): Viewer => ({ kind: 'display' })),
]
const CLASSES = 7

/** What one person is sent, in characters of JSON. */
class Listener {
  readonly id: string
  readonly conn = { transport: Object.assign(new EventEmitter(), { writable: true }) }
  readonly own: RowsFrame[] = []

  constructor(id: string) {
    this.id = id
  }

  emit(_event: string, frame: RowsFrame): void {
    this.own.push(frame)
  }
}

async function room() {
  const server = new InProcess()
  const host = await server.started()
  const shared: { to: number; frame: RowsFrame }[] = []
  const io = {
    to: (ids: string[]) => ({
      emit: (_event: string, frame: RowsFrame) => shared.push({ to: ids.length, frame }),
    }),
  }
  const push = new Push(io as unknown as Io, host, new Presence().of(host.id))
  host.onSettled(() => push.changed())
  const listeners = VIEWERS.map((_viewer, index) => new Listener(`socket-${index}`))
  listeners.forEach((listener, index) =>
    push.join(listener as unknown as WireSocket, VIEWERS[index] as Viewer),
  )
  await turn()
  const arrive = (viewer: Viewer) => {
    const listener = new Listener(`socket-${listeners.length}`)
    listeners.push(listener)
    push.join(listener as unknown as WireSocket, viewer)
  }
  const next = async (act: () => Promise<unknown>) => {
    built.splice(0)
    shared.splice(0)
    for (const { own } of listeners) own.splice(0)
    await act()
    await turn()
    return { shared, own: listeners.flatMap(({ own }) => own) }
  }
  return { server, host, push, next, arrive }
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))
const size = (frame: RowsFrame) => JSON.stringify(frame).length

it('an event builds and encodes one view for each class that is connected', async () => {
  const { server, host, next } = await room()
  const { shared } = await next(() => server.by(host, 'seat-1', 'write-note', { text: 'A note.' }))
  expect(built).toHaveLength(CLASSES)
  expect(new Set(built).size).toBe(CLASSES)
  // A display in the room shows no notes.
  expect(shared.map(({ to }) => to).toSorted((a, b) => a - b)).toEqual([1, 1, 1, 1, 1, 10])
})

it('what belongs to one person alone is sent to nobody else', async () => {
  const { server, host, next } = await room()
  const { shared, own } = await next(() =>
    server.by(host, 'seat-3', 'read-message', { message: 'first-page' }),
  )
  expect(own.map(({ patch }) => patch)).toEqual([{ read: { put: [{ id: 'first-page' }] } }])
  // The console alone counts what is unread.
  expect(shared.map(({ to, frame }) => [to, Object.keys(frame.patch)])).toEqual([[1, ['pulse']]])
})

it('who comes to watch costs nobody else anything: nothing is built anew, and they alone are sent rows', async () => {
  const { next, arrive } = await room()
  const { shared, own } = await next(async () => {
    for (let one = 0; one < 50; one += 1) arrive({ kind: 'observer' })
  })
  expect(built).toEqual([])
  expect(shared.map(({ to, frame }) => [to, frame.whole])).toEqual([[50, true]])
  expect(own.map(({ whole }) => whole)).toEqual(Array.from({ length: 50 }, () => true))
})

const allOf = (part: string) =>
  ['facilitator', 'seat', 'seat', 'seat', 'seat'].map((kind) => `${kind}: ${part}`)

it.each([
  // Notes stand where flags do; and an observer may do nothing with what is in play.
  ['a note', 'write-note', { text: 'A note.' }, ['facilitator: all else']],
  ['an edit of the record', 'edit-record', { field: 'impact', value: 'Orders fail.' }, []],
  ['a message that is read', 'read-message', { message: 'first-page' }, allOf('news')],
  ['a claim', 'claim-decision', { decision: 'declare' }, allOf('all else')],
] as const)(
  '%s: only rights that depend on it are asked for anew',
  async (_what, type, data, asked) => {
    const { server, host, next } = await room()
    judged.splice(0)
    await next(() => server.by(host, 'seat-1', type, data))
    expect(judged.toSorted()).toEqual(asked)
  },
)

it('where nothing changed nothing is sent', async () => {
  const { push, next } = await room()
  const { shared, own } = await next(async () => push.changed())
  expect([...shared, ...own]).toEqual([])
})

it.each([
  ['write-note', { text: 'A note.' }, 250],
  ['claim-decision', { decision: 'declare' }, 1_250],
  ['set-severity', { severity: 2 }, 950],
] as const)(
  '%s costs each viewer few characters, however long the log',
  async (type, data, most) => {
    const { server, host, next } = await room()
    for (let note = 0; note < 40; note += 1)
      await server.by(host, 'seat-2', 'write-note', { text: `Note ${note}` })
    await turn()
    const { shared, own } = await next(() => server.by(host, 'seat-1', type, data))
    for (const frame of [...shared.map(({ frame: each }) => each), ...own])
      expect(size(frame), Object.keys(frame.patch).join()).toBeLessThan(most)
  },
)
