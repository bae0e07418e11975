import { EventEmitter } from 'node:events'
import { beforeEach, expect, it, vi } from 'vitest'
import { openLink } from '../../../client/connection/link.ts'

/** A line that never connects by itself, and counts how often it was asked to. */
class Line extends EventEmitter {
  connected = false
  active = false
  tries = 0
  disconnect(): this {
    return this
  }
  connect(): void {
    this.tries += 1
  }
}

let line: Line
vi.mock('socket.io-client', () => ({ io: () => (line = new Line()) }))

const SESSION_ENDED = Object.assign(new Error('session'), {
  data: { why: 'session', message: 'This page’s session has ended; reload the page.' },
})

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('document', new EventTarget())
  return () => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  }
})

/** A page on such a line whose session has ended, with what asking for a new one comes to, time after time. */
function page(...renewals: Promise<string | null>[]) {
  const farewell = vi.fn()
  const renew = vi.fn(() => renewals.shift() ?? Promise.resolve(null))
  const ignored = { rows: vi.fn(), state: vi.fn(), missing: vi.fn(), storage: vi.fn() }
  openLink('an-old-session', { ...ignored, farewell, renew })
  line.emit('connect_error', SESSION_ENDED)
  return { farewell, renew }
}

it('a page that nobody could give a new session tries again, since its link still works', async () => {
  const { farewell, renew } = page(Promise.reject(new Error('cut')), Promise.resolve('new'))
  await vi.runAllTimersAsync()
  expect([line.tries, farewell.mock.calls]).toEqual([1, []])
  line.emit('connect_error', SESSION_ENDED)
  await vi.runAllTimersAsync()
  expect([line.tries, renew.mock.calls.length, farewell.mock.calls]).toEqual([2, 2, []])
})

it('a page whose link works no more is told so, and stays away', async () => {
  const { farewell } = page(Promise.resolve(null))
  await vi.runAllTimersAsync()
  expect([line.tries, farewell.mock.calls]).toEqual([0, [[SESSION_ENDED.data]]])
})
