import { describe, expect, test } from 'vitest'
import { createOutbox, newCommandId } from '../../../client/connection/outbox.ts'
import type { CommandAnswer } from '../../../shared/wire/down.ts'
import type { CommandFrame } from '../../../shared/wire/up.ts'

const BUSY: CommandAnswer = { ok: false, code: 'busy', message: 'Too many requests at once.' }

/** A line that can be cut, to a server that may be busy for a while: what is asked while it is cut gets no answer. */
function line() {
  const asked: CommandFrame[] = []
  const state = { cut: false, answer: { ok: true, seq: 1 } as CommandAnswer, busy: 0 }
  const kept: (readonly CommandFrame[])[] = []
  const counts: number[] = []
  const paused: number[] = []
  const outbox = createOutbox({
    emit: async (frame) => {
      asked.push(frame)
      if (state.cut) throw new Error('cut')
      state.busy -= 1
      return state.busy < 0 ? state.answer : BUSY
    },
    newId: newCommandId,
    keep: (frames) => kept.push(frames),
    count: (waiting) => counts.push(waiting),
    pause: async (ms) => {
      paused.push(ms)
    },
  })
  return { outbox, asked, state, kept, counts, paused }
}

const turn = () => new Promise((resolve) => setTimeout(resolve))

test('an id is one the server accepts, and never the same twice', () => {
  const ids = Array.from({ length: 500 }, newCommandId)
  expect(ids.every((id) => /^[A-Za-z0-9_-]{8,64}$/.test(id))).toBe(true)
  expect(new Set(ids).size).toBe(500)
})

describe('a command', () => {
  test('is answered once and then forgotten', async () => {
    const { outbox, kept, counts } = line()
    expect(await outbox.send('claim-decision', { decision: 'rotate-keys' })).toEqual({
      ok: true,
      seq: 1,
    })
    expect(kept.at(-1)).toEqual([])
    expect(counts).toEqual([1, 0])
  })

  test('that met a cut goes out again with the same id', async () => {
    const { outbox, asked, state } = line()
    state.cut = true
    const answer = outbox.send('take-command')
    await turn()
    state.cut = false
    outbox.flush()
    expect(await answer).toEqual({ ok: true, seq: 1 })
    expect(asked).toHaveLength(2)
    expect(asked[0]).toEqual(asked[1])
  })

  test('that waits is kept for a reload, in order', async () => {
    const { outbox, state, kept } = line()
    state.cut = true
    void outbox.send('claim-decision', { decision: 'a' })
    void outbox.send('make-decision', { decision: 'a', option: 'b' })
    await turn()
    expect(kept.at(-1)?.map(({ type }) => type)).toEqual(['claim-decision', 'make-decision'])
  })

  test('that is being asked is not asked a second time by a flush', async () => {
    const { outbox, asked } = line()
    const answer = outbox.send('take-command')
    outbox.flush()
    outbox.flush()
    await answer
    expect(asked).toHaveLength(1)
  })

  test('that met a busy server goes out again with the same id, after longer and longer pauses', async () => {
    const { outbox, asked, state, paused } = line()
    state.busy = 7
    expect(await outbox.send('take-command')).toEqual({ ok: true, seq: 1 })
    expect(new Set(asked.map(({ id }) => id)).size).toBe(1)
    expect(paused).toEqual([250, 500, 1_000, 2_000, 4_000, 4_000, 4_000])
  })

  test('waits for the one before it, whether that met a cut or a busy server', async () => {
    const { outbox, asked, state } = line()
    state.cut = true
    const claimed = outbox.send('claim-decision')
    const made = outbox.send('make-decision')
    await turn()
    state.cut = false
    state.busy = 1
    outbox.flush()
    outbox.flush()
    await Promise.all([claimed, made])
    const types = asked.map(({ type }) => type)
    expect(types).toEqual(['claim-decision', 'claim-decision', 'claim-decision', 'make-decision'])
  })

  test('that was refused says so, and is not sent again', async () => {
    const { outbox, asked, state } = line()
    state.answer = { ok: false, code: 'held', message: 'Kim holds it.' }
    expect(await outbox.send('claim-decision')).toMatchObject({ ok: false, code: 'held' })
    outbox.flush()
    expect(asked).toHaveLength(1)
  })
})

test('what an earlier page left goes out with its old id; a refusal of it is told', async () => {
  const { outbox, asked, state } = line()
  state.answer = { ok: false, code: 'paused', message: 'Paused by Sam.' }
  const told: string[] = []
  const left = { id: 'from-before-1', type: 'take-command', data: {} }
  outbox.restore([left], (_frame, message) => told.push(message))
  await turn()
  expect(asked).toEqual([left])
  expect(told).toEqual(['Paused by Sam.'])
})

test('what an earlier page left stays kept as a whole until it is answered, one after another', async () => {
  const { outbox, kept } = line()
  const left = ['first', 'second', 'third'].map((id) => ({ id, type: 'take-command', data: {} }))
  outbox.restore(left, () => undefined)
  await turn()
  expect(kept).toEqual([left, left.slice(1), left.slice(2), []])
})
