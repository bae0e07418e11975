import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import type { RowsFrame } from '../../../shared/wire/down.ts'
import { Presence } from '../../../server/host/presence.ts'
import type { MemoryStore } from '../../../server/store/memory.ts'
import { Push } from '../../../server/sockets/push.ts'
import type { Io, WireSocket } from '../../../server/sockets/socket.ts'
import { InProcess } from '../../kit/in-process.ts'

/** A socket whose line a test can stop; it counts what was handed to it. */
class Line extends EventEmitter {
  writable = true
}

class Listener {
  readonly id: string
  readonly conn = { transport: new Line() }
  readonly frames: RowsFrame[] = []

  constructor(id: string) {
    this.id = id
  }

  emit(_event: string, frame: RowsFrame): void {
    this.frames.push(frame)
  }

  stop(): void {
    this.conn.transport.writable = false
  }

  goOn(): void {
    this.conn.transport.writable = true
    this.conn.transport.emit('ready')
  }

  shared(): RowsFrame[] {
    return this.frames.filter(({ part }) => part === 'shared')
  }
}

async function room(...ids: string[]) {
  const server = new InProcess()
  const host = await server.started()
  const listeners = ids.map((id) => new Listener(id))
  const encoded: RowsFrame[] = []
  const io = {
    to: (to: string[]) => ({
      emit: (event: string, frame: RowsFrame) => {
        encoded.push(frame)
        for (const listener of listeners) if (to.includes(listener.id)) listener.emit(event, frame)
      },
    }),
  }
  const push = new Push(io as unknown as Io, host, new Presence().of(host.id))
  host.onSettled(() => push.changed())
  const join = (listener: Listener) => {
    if (!listeners.includes(listener)) listeners.push(listener)
    push.join(listener as unknown as WireSocket, { kind: 'observer' })
  }
  for (const listener of listeners) join(listener)
  await turn()
  return { server, host, listeners, encoded, join }
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

it('what viewers of a class get is made once for all of them', async () => {
  const { server, host, encoded } = await room('one', 'two', 'three')
  expect(encoded).toMatchObject([{ whole: true }])
  await server.by(host, 'seat-1', 'take-command')
  await turn()
  expect(encoded).toMatchObject([{ whole: true }, { whole: false }])
})

it('whoever is still writing gets nothing queued, and one difference once it has written', async () => {
  const { server, host, listeners } = await room('fast', 'slow')
  const [fast, slow] = listeners as [Listener, Listener]
  slow.stop()
  const before = slow.frames.length
  for (let note = 0; note < 50; note += 1) {
    await server.by(host, 'seat-1', 'write-note', { text: `Note ${note}` })
    await turn()
  }
  expect(slow.frames.length).toBe(before)
  expect(fast.shared().length).toBeGreaterThan(50)
  slow.goOn()
  expect(slow.shared()).toHaveLength(2)
  expect(Object.keys(slow.shared().at(-1)?.patch.notes?.put ?? {})).toHaveLength(50)
  expect(slow.shared().at(-1)?.seq).toBe(fast.shared().at(-1)?.seq)
})

it('nothing that is only staged is sent', async () => {
  const { server, host, listeners } = await room('one')
  const [one] = listeners as [Listener]
  const seqs: number[] = []
  const store = server.store
  const append = store.append.bind(store)
  store.append = async (...args) => {
    const head = await append(...args)
    // Just before the host learns that it is durable.
    seqs.push(one.frames.at(-1)?.seq ?? 0)
    return head
  }
  const before = host.snapshot()?.state.head.seq
  await server.by(host, 'seat-1', 'take-command')
  expect(seqs).toEqual([before])
})

it('whoever comes while the disk takes nothing is shown all, once there is something to show', async () => {
  const { server, host, join } = await room('one')
  const store = server.store as MemoryStore
  await server.facilitator(host, 'pause')
  store.beforeCommit = () => {
    throw new Error('no room on the disk')
  }
  await server.facilitator(host, 'resume')
  const late = new Listener('late')
  join(late)
  await turn()
  expect(late.frames).toEqual([])
  await server.schedule.turn()
  await turn()
  expect(late.shared()).toMatchObject([{ whole: true, seq: host.snapshot()?.state.head.seq }])
})
