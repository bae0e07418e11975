import { EventEmitter } from 'node:events'
import type { Session } from '../../../../server/access/session.ts'

/** What the server puts on the line: an event, encoded once. */
export interface Parcel {
  event: 'rows' | 'farewell' | 'storage' | 'missing'
  json: string
}

/** Carries what the server sends; it is slow or fast, and says when it has written. */
export interface Carrier {
  send(parcel: Parcel): void
  /** The server closed the connection. */
  closed(): void
  /** The connection broke. */
  cut(): void
}

class Transport extends EventEmitter {
  writable = true
}

type Guard = (packet: unknown[], next: () => void) => void
type Handler = (...args: unknown[]) => void

/** The server's end of a connection, as much of a socket as the server uses. */
export class ServerEnd {
  readonly id: string
  readonly handshake: { auth: unknown }
  readonly data = {} as { session: Session }
  readonly conn = { transport: new Transport() }
  connected = true
  readonly #carrier: Carrier
  readonly #heard = new EventEmitter()
  #guard: Guard = (_packet, next) => next()

  constructor(id: string, auth: unknown, carrier: Carrier) {
    this.id = id
    this.handshake = { auth }
    this.#carrier = carrier
  }

  use(guard: Guard): void {
    this.#guard = guard
  }

  on(event: string, handler: Handler): void {
    this.#heard.on(event, handler)
  }

  emit(event: Parcel['event'], payload: unknown): void {
    this.send({ event, json: JSON.stringify(payload) })
  }

  send(parcel: Parcel): void {
    if (this.connected) this.#carrier.send(parcel)
  }

  disconnect(): void {
    if (!this.connected) return
    this.#carrier.closed()
    this.lose()
  }

  /** Something came from the page. */
  hear(event: string, ...args: unknown[]): void {
    if (this.connected) this.#guard([event, ...args], () => this.#heard.emit(event, ...args))
  }

  /** The connection is gone, and the server learns of it. */
  lose(): void {
    if (!this.connected) return
    this.connected = false
    this.#heard.emit('disconnect')
  }

  /** The process is gone, which learns of nothing any more. */
  die(): void {
    if (!this.connected) return
    this.connected = false
    this.#carrier.cut()
  }
}
