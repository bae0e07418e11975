import { describe, expect, it } from 'vitest'
import { MINUTE, SECOND } from '../../../shared/time/duration.ts'
import type { StoredEvent } from '../../../server/store/chain.ts'
import { MemoryStore } from '../../../server/store/memory.ts'
import { StorageFailed } from '../../../server/store/storage-condition.ts'
import { InProcess } from '../../kit/in-process.ts'

describe('an exercise’s host', () => {
  it('answers a command with the number of its last event, once that is in the store', async () => {
    const server = new InProcess()
    const host = await server.started()
    const answer = await server.by(host, 'seat-1', 'take-command')
    const log = await server.log(host.id)
    expect(answer).toEqual({ ok: true, seq: log.length })
    expect(log.at(-1)).toMatchObject({ type: 'incident-command.taken', by: 'seat-1' })
  })

  it('decides commands of one turn in the order they came', async () => {
    const server = new InProcess()
    const host = await server.started()
    const answers = await Promise.all([
      server.by(host, 'seat-1', 'take-command'),
      server.by(host, 'seat-2', 'take-command'),
      server.by(host, 'seat-1', 'claim-decision', { decision: 'declare' }),
    ])
    expect(answers.map((answer) => answer.ok)).toEqual([true, false, true])
  })

  it('answers the same id alike for ever, also after a restart', async () => {
    const server = new InProcess()
    const host = await server.started()
    const [first, again] = await Promise.all([
      server.by(host, 'seat-1', 'take-command', {}, 'take-0001'),
      server.by(host, 'seat-1', 'take-command', {}, 'take-0001'),
    ])
    expect(again).toEqual(first)
    const next = await server.restarted()
    const later = await next.exercises.open(host.id)
    expect(await next.by(later, 'seat-1', 'take-command', {}, 'take-0001')).toEqual(first)
    const taken = (await next.log(host.id)).filter(({ type }) => type === 'incident-command.taken')
    expect(taken).toHaveLength(1)
  })

  it('answers two sendings at once alike, also where only the first meets a failure', async () => {
    const server = new InProcess()
    const host = await server.started()
    const { store } = server
    const recorded = store.recorded.bind(store)
    store.recorded = async () => {
      store.recorded = recorded
      throw new StorageFailed('the disk gives nothing')
    }
    const send = () => server.by(host, 'seat-1', 'take-command', {}, 'take-0001')
    const [first, again] = await Promise.all([send(), send()])
    expect(first).toMatchObject({ ok: false, code: 'storage' })
    expect(again).toEqual(first)
    const types = (await server.log(host.id)).map(({ type }) => type)
    expect(types).not.toContain('incident-command.taken')
    expect(await send()).toMatchObject({ ok: true })
  })

  it('refuses a known id with another body or from another sender', async () => {
    const server = new InProcess()
    const host = await server.started()
    await server.by(host, 'seat-1', 'take-command', {}, 'take-0001')
    const body = await server.by(host, 'seat-1', 'ask-for-time', {}, 'take-0001')
    const sender = await server.by(host, 'seat-2', 'take-command', {}, 'take-0001')
    expect([body, sender]).toMatchObject([{ code: 'id-used' }, { code: 'id-used' }])
  })

  it('decides a refused command again', async () => {
    const server = new InProcess()
    const host = await server.started()
    const data = { decision: 'revoke' }
    const early = await server.by(host, 'seat-2', 'claim-decision', data, 'claim-0001')
    expect(early).toMatchObject({ ok: false })
    await server.by(host, 'seat-1', 'take-command')
    await server.by(host, 'seat-1', 'make-decision', { decision: 'declare', option: 'declare-now' })
    expect(await server.by(host, 'seat-2', 'claim-decision', data, 'claim-0001')).toMatchObject({
      ok: true,
    })
  })

  it('keeps what was due before a refused command', async () => {
    const server = new InProcess()
    const host = await server.started()
    server.clock.ms += 7 * MINUTE
    const answer = await server.by(host, 'seat-1', 'make-decision', { decision: 'nothing' })
    expect(answer).toMatchObject({ ok: false })
    expect((await server.log(host.id)).at(-1)).toMatchObject({
      type: 'decision.expired',
      at: 6 * MINUTE,
    })
  })

  it('throws staged things away when the disk fails, refuses who waits, and recovers', async () => {
    const store = new MemoryStore()
    const server = new InProcess(store)
    const host = await server.started()
    const before = await server.log(host.id)
    store.beforeCommit = () => {
      throw new Error('disk full')
    }
    const answers = await Promise.all([
      server.by(host, 'seat-1', 'take-command', {}, 'take-0001'),
      server.by(host, 'seat-2', 'claim-decision', { decision: 'declare' }),
    ])
    expect(answers).toMatchObject([{ code: 'storage' }, { code: 'storage' }])
    expect(await server.log(host.id)).toEqual(before)
    store.beforeCommit = () => {}
    expect(await server.by(host, 'seat-1', 'take-command', {}, 'take-0001')).toEqual({
      ok: true,
      seq: before.length + 1,
    })
  })

  it('shows nothing that is not durable', async () => {
    const server = new InProcess()
    const host = await server.started()
    const seen: number[] = []
    host.onSettled((events) => seen.push(...events.map(({ seq }) => seq)))
    const answer = server.by(host, 'seat-1', 'take-command')
    for (let step = 0; step < 100 && host.snapshot(); step += 1) await Promise.resolve()
    expect(host.snapshot()).toBeNull()
    expect(seen).toEqual([])
    const { seq } = (await answer) as { seq: number }
    expect(seen).toEqual([seq])
    expect(host.snapshot()?.state.head.seq).toBe(seq)
  })

  it('keeps names beside the log', async () => {
    const server = new InProcess()
    const host = await server.started()
    expect(host.snapshot()?.names.get('seat-1' as never)).toBe('Person of seat-1')
    expect(JSON.stringify(await server.log(host.id))).not.toContain('Person of')
  })

  it('cannot be opened once its log is not whole', async () => {
    const server = new InProcess()
    const host = await server.started()
    const next = readingOtherwise(server, (page) => page.filter(({ seq }) => seq !== 3))
    await expect(next.exercises.open(host.id)).rejects.toThrow('event 3')
  })

  it('cannot be opened with less of its log than was kept', async () => {
    const server = new InProcess()
    const host = await server.started()
    const log = await server.log(host.id)
    const next = readingOtherwise(server, (page) => page.filter(({ seq }) => seq < log.length))
    await expect(next.exercises.open(host.id)).rejects.toThrow(`there should be ${log.length}`)
  })

  it('cannot be opened once a word of its log was changed', async () => {
    const server = new InProcess()
    const host = await server.started()
    const next = readingOtherwise(server, (page) =>
      page.map((event) => (event.seq === 3 ? { ...event, at: event.at + 1 } : event)),
    )
    await expect(next.exercises.open(host.id)).rejects.toThrow('event 3: the hash does not fit')
  })
})

describe('the exercise clock', () => {
  it('stands still while the server is away, and goes on by itself after a short time', async () => {
    const server = new InProcess()
    const host = await server.started()
    await server.wait(90 * SECOND)
    server.clock.ms += 30 * SECOND
    const next = await server.restarted()
    expect((await next.log(host.id)).at(-1)).toMatchObject({
      type: 'exercise.resumed-after-outage',
      // The last heartbeat, at most five seconds before the end.
      at: 86 * SECOND,
      data: { awayMs: 34 * SECOND, waits: false },
    })
    await next.wait(10 * SECOND)
    const later = await next.exercises.open(host.id)
    expect(later.heartbeat()?.atMs).toBe(96 * SECOND)
  })

  it('keeps a jump where the server goes away right after it', async () => {
    const server = new InProcess()
    const host = await server.started()
    await server.wait(10 * SECOND)
    await server.facilitator(host, 'jump', { by: '10s' })
    server.clock.ms += 5 * SECOND
    const next = await server.restarted()
    expect((await next.log(host.id)).at(-1)).toMatchObject({
      type: 'exercise.resumed-after-outage',
      at: 20 * SECOND,
    })
    const [again] = next.exercises.hosts()
    expect(again?.snapshot()?.state.head.playedMs).toBe(10 * SECOND)
  })

  it('waits for the facilitator after a long outage', async () => {
    const server = new InProcess()
    const host = await server.started()
    await server.wait(90 * SECOND)
    server.clock.ms += 10 * MINUTE
    const next = await server.restarted()
    const types = (await next.log(host.id)).map(({ type }) => type)
    expect(types.slice(-2)).toEqual(['exercise.resumed-after-outage', 'exercise.paused'])
  })

  it('stands still while the process sleeps', async () => {
    const server = new InProcess()
    const host = await server.started()
    await server.wait(90 * SECOND)
    server.clock.sleep(40 * SECOND)
    await server.schedule.turn()
    expect((await server.log(host.id)).at(-1)).toMatchObject({
      type: 'exercise.resumed-after-outage',
      at: 90 * SECOND,
      data: { awayMs: 40 * SECOND },
    })
  })

  it('stands still also while the process sleeps once more before the first sleep is written down', async () => {
    const store = new MemoryStore()
    const server = new InProcess(store)
    const host = await server.started()
    await server.wait(10 * SECOND)
    server.clock.sleep(20 * SECOND)
    store.beforeCommit = () => {
      store.beforeCommit = () => {}
      server.clock.sleep(30 * SECOND)
    }
    await server.schedule.turn()
    const log = await server.log(host.id)
    expect(log.slice(-2)).toMatchObject([
      { type: 'exercise.resumed-after-outage', data: { awayMs: 20 * SECOND } },
      { type: 'exercise.resumed-after-outage', data: { awayMs: 30 * SECOND } },
    ])
    expect(host.heartbeat()?.atMs).toBe(10 * SECOND)
  })

  it('deals with an outage before the first command after it', async () => {
    const server = new InProcess()
    const host = await server.started()
    await server.wait(5 * MINUTE)
    server.clock.sleep(40 * SECOND)
    await server.by(host, 'seat-1', 'take-command')
    const log = await server.log(host.id)
    expect(log.slice(-2)).toMatchObject([
      { type: 'exercise.resumed-after-outage' },
      { type: 'incident-command.taken', at: 5 * MINUTE },
    ])
  })

  it('never runs backwards where the computer’s clock was set back between two starts', async () => {
    const server = new InProcess()
    const host = await server.started()
    await server.wait(90 * SECOND)
    server.clock.ms -= 60 * MINUTE
    const next = await server.restarted()
    await next.wait(5 * MINUTE)
    const log = await next.log(host.id)
    const walls = log.map(({ wall }) => wall)
    expect(walls).toEqual(walls.toSorted())
    expect(log.at(-1)).toMatchObject({ type: 'decision.expired', at: 6 * MINUTE })
  })
})

describe('the schedule', () => {
  it('never runs backwards behind a heartbeat either', async () => {
    const server = new InProcess()
    const host = await server.started()
    await server.wait(20_000)
    const beat = await server.store.lastBeat(host.id)
    server.clock.ms -= 5 * MINUTE
    await server.restarted()
    expect((await server.log(host.id)).at(-1)).toMatchObject({
      type: 'exercise.resumed-after-outage',
      at: beat?.atMs,
      wall: new Date(beat?.wallMs ?? 0).toISOString(),
    })
  })

  it('lets things happen at their due instants, and writes nothing otherwise', async () => {
    const server = new InProcess()
    const host = await server.started()
    const before = (await server.log(host.id)).length
    await server.wait(5 * MINUTE)
    expect(await server.log(host.id)).toHaveLength(before)
    await server.wait(70 * SECOND)
    expect((await server.log(host.id)).slice(before)).toMatchObject([
      { type: 'decision.expired', at: 6 * MINUTE, by: 'schedule' },
    ])
  })

  it('releases nothing while paused, and nothing early afterwards', async () => {
    const server = new InProcess()
    const host = await server.started()
    await server.wait(MINUTE)
    await server.exercises.use(host.id)
    await server.facilitator(host, 'pause')
    const before = (await server.log(host.id)).length
    await server.wait(20 * MINUTE)
    expect(await server.log(host.id)).toHaveLength(before)
    await server.facilitator(host, 'resume')
    await server.wait(4 * MINUTE)
    expect(await server.log(host.id)).toHaveLength(before + 1)
    await server.wait(2 * MINUTE)
    expect((await server.log(host.id)).at(-1)).toMatchObject({ at: 6 * MINUTE })
  })

  it('tries again after the disk failed, at the same due instant', async () => {
    const store = new MemoryStore()
    const server = new InProcess(store)
    const host = await server.started()
    store.beforeCommit = () => {
      throw new Error('disk full')
    }
    await server.wait(7 * MINUTE)
    store.beforeCommit = () => {}
    await server.wait(2 * SECOND)
    const expired = (await server.log(host.id)).filter(({ type }) => type === 'decision.expired')
    expect(expired).toMatchObject([{ at: 6 * MINUTE }])
  })

  it.each([
    ['due later', 10 * SECOND],
    ['due while the server was away', 40 * SECOND],
  ])('sends after a restart what was %s, once and at its own instant', async (_when, awayMs) => {
    const server = new InProcess()
    const host = await server.started()
    await server.wait(25 * MINUTE - 30 * SECOND)
    server.clock.ms += awayMs
    const next = await server.restarted()
    await next.wait(5 * MINUTE)
    const sent = (await next.log(host.id)).filter(
      ({ type, data }) =>
        type === 'inject.released' && 'inject' in data && data.inject === 'vendor-mail',
    )
    expect(sent).toMatchObject([{ at: 25 * MINUTE, by: 'schedule' }])
  })

  it('lets go of exercises that nobody needs, and never of one whose clock runs', async () => {
    const server = new InProcess()
    const idle = await server.create()
    const running = await server.started()
    await server.wait(3 * MINUTE)
    expect(server.exercises.hosts()).toEqual([running])
    expect((await server.exercises.open(idle.id)).id).toBe(idle.id)
  })
})

/** Another process on the same store, whose disk gives back something else than was written. */
function readingOtherwise(
  { store, clock }: InProcess,
  spoil: (page: StoredEvent[]) => StoredEvent[],
): InProcess {
  const read = store.read.bind(store)
  store.read = async function* (...args) {
    for await (const page of read(...args)) yield spoil(page)
  }
  return new InProcess(store, clock)
}
