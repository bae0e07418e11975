import { EventEmitter } from 'node:events'
import { pino } from 'pino'
import { Server } from 'socket.io'
import { receiveAll, type Reception } from '../../../server/sockets/sockets.ts'
import type { Io } from '../../../server/sockets/socket.ts'
import type { CommandAnswer } from '../../../shared/wire/down.ts'

/** What a connection of engine.io is to the parser above it, with nothing below. */
class Connection extends EventEmitter {
  readonly id: string
  readonly protocol = 4
  readonly remoteAddress = '127.0.0.1'
  readonly transport = Object.assign(new EventEmitter(), { writable: true, name: 'websocket' })
  readonly request = { headers: {}, connection: {}, url: '/', _query: {} }
  readyState: 'open' | 'closed' = 'open'
  readonly #said: (text: string) => void

  constructor(id: string, said: (text: string) => void) {
    super()
    this.id = id
    this.#said = said
  }

  write(packet: unknown): this {
    if (this.readyState === 'open' && typeof packet === 'string') this.#said(packet)
    return this
  }

  close(): void {
    if (this.readyState === 'closed') return
    this.readyState = 'closed'
    this.emit('close', 'forced close')
  }
}

/** The real way in, from a packet's text to its answer, without a network: a million go through in a minute. */
export class InProcessIo {
  readonly #io: Io
  #connections = 0

  constructor(around: Omit<Reception, 'log'>) {
    this.#io = new Server({ serveClient: false })
    receiveAll(this.#io, { ...around, log: pino({ level: 'silent' }) })
  }

  line(): Line {
    return new Line((connection) => this.#take(connection), `line-${(this.#connections += 1)}`)
  }

  #take(connection: Connection): void {
    const io = this.#io as unknown as { onconnection: (connection: Connection) => void }
    io.onconnection(connection)
  }
}

/** One connection from outside: packets of socket.io as text. */
export class Line {
  /** How often each number was answered. */
  readonly answered = new Map<number, number>()
  readonly #connection: Connection
  #letIn = false
  #last: CommandAnswer | null = null

  constructor(connect: (connection: Connection) => void, id: string) {
    this.#connection = new Connection(id, (text) => this.#hear(text))
    connect(this.#connection)
  }

  get isOpen(): boolean {
    return this.#connection.readyState === 'open'
  }

  get isLetIn(): boolean {
    return this.#letIn
  }

  /** The answer that was given last. */
  get last(): CommandAnswer | null {
    return this.#last
  }

  send(packet: string | Buffer): void {
    if (this.isOpen) this.#connection.emit('data', packet)
  }

  close(): void {
    this.#connection.close()
  }

  #hear(text: string): void {
    if (text.startsWith('0{')) this.#letIn = true
    const [, number, answer] = /^3(\d+)(.*)$/.exec(text) ?? []
    if (number === undefined) return
    this.answered.set(Number(number), (this.answered.get(Number(number)) ?? 0) + 1)
    this.#last = (JSON.parse(answer ?? '[]') as CommandAnswer[])[0] ?? null
  }
}
