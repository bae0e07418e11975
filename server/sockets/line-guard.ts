import type { Ms } from '../../shared/time/duration.ts'
import { Allowance } from '../access/rates.ts'
import { LIMITS } from '../limits.ts'
import type { Io, WireSocket } from './socket.ts'

const { handshakeBurst, handshakesPerSecond, unreadAnswers } = LIMITS.sockets

/** A packet of the connection below the socket. */
interface Packet {
  type: string
  data?: unknown
}

/**
 * Closes a connection that does what no page of ours does: it sends binary, asks to be let in again
 * before it was answered or over and over, or goes on asking without reading its answers.
 */
export function guardLines(io: Io, nowMs: () => Ms): void {
  io.engine.on('connection', (line: WireSocket['conn']) => {
    const guard = new LineGuard(nowMs)
    // At once: a goodbye that nobody answers would keep the connection, and all it is owed, for long.
    const end = () => line.request.socket.destroy()
    line.on('packet', (packet: Packet) => {
      if (!guard.allows(packet)) end()
    })
    line.on('packetCreate', (packet: Packet) => {
      if (!guard.answers(packet)) end()
    })
    line.on('flush', () => guard.wrote())
  })
}

class LineGuard {
  readonly #handshakes: Allowance
  #isWaiting = false
  #unread = 0

  constructor(nowMs: () => Ms) {
    this.#handshakes = new Allowance(handshakeBurst, handshakesPerSecond, nowMs)
  }

  /** Whether this may come in. */
  allows({ type, data }: Packet): boolean {
    if (type !== 'message') return true
    // Nothing of ours is binary, and reassembling attachments has had holes.
    if (typeof data !== 'string' || /^[56]/.test(data)) return false
    if (!data.startsWith('0')) return true
    // Until one is answered, each more would become a socket of its own.
    const isFirst = !this.#isWaiting
    this.#isWaiting = true
    return isFirst && this.#handshakes.take()
  }

  /** Whether this may go out: what nobody reads is kept in memory. */
  answers({ data }: Packet): boolean {
    if (typeof data === 'string' && /^[04]/.test(data)) this.#isWaiting = false
    this.#unread += 1
    return this.#unread <= unreadAnswers
  }

  /** All that was to go out is on its way. */
  wrote(): void {
    this.#unread = 0
  }
}
