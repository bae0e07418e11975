import { EventEmitter } from 'node:events'
import { BlockList } from 'node:net'
import { join } from 'node:path'
import { pino } from 'pino'
import type { CommandAnswer } from '../../../shared/wire/down.ts'
import { WIRE_VERSION } from '../../../shared/wire/version.ts'
import { Access } from '../../../server/access/access.ts'
import type { Session } from '../../../server/access/session.ts'
import { DiskNews } from '../../../server/host/disk-news.ts'
import { Presence } from '../../../server/host/presence.ts'
import { Reports } from '../../../server/http/reports.ts'
import { routes } from '../../../server/http/routes.ts'
import { openLibrary } from '../../../server/library/library.ts'
import type { Io } from '../../../server/sockets/socket.ts'
import { receiveAll } from '../../../server/sockets/sockets.ts'
import { checkScenario } from '../../../shared/lint/check.ts'
import { tryOutApart } from '../../../server/host/try-out-apart.ts'
import { InProcess } from '../../kit/in-process.ts'

const ORIGIN = 'http://leak.example'
const NOWHERE = join(import.meta.dirname, 'no-such-folder')

/** One socket's end at the server: all that would go over the line is handed on as text. */
class Wire extends EventEmitter {
  readonly id: string
  readonly handshake: { auth: object }
  readonly conn = { transport: Object.assign(new EventEmitter(), { writable: true }) }
  readonly data: { session?: Session } = {}
  readonly #hear: (text: string) => void
  connected = true

  constructor(id: string, auth: object, hear: (text: string) => void) {
    super()
    this.id = id
    this.handshake = { auth }
    this.#hear = hear
  }

  /** What the server says goes out; it does not come in again. */
  override emit(event: string, said: unknown): boolean {
    this.#hear(JSON.stringify([event, said]))
    return true
  }

  /** What the page says. */
  say(event: string, ...said: unknown[]): void {
    super.emit(event, ...said)
  }

  use(): void {}

  disconnect(): void {
    if (!this.connected) return
    this.connected = false
    super.emit('disconnect')
  }
}

/** Stands where socket.io stands. */
class Wires {
  readonly sockets = { sockets: new Map<string, Wire>() }
  #admit: (wire: Wire, next: (error?: Error) => void) => void = () => {}
  #welcome: (wire: Wire) => void = () => {}

  use(admit: (wire: Wire, next: (error?: Error) => void) => void): void {
    this.#admit = admit
  }

  on(_event: string, welcome: (wire: Wire) => void): void {
    this.#welcome = welcome
  }

  to(ids: readonly string[]) {
    return {
      emit: (event: string, said: unknown) => {
        for (const id of ids) this.sockets.sockets.get(id)?.emit(event, said)
      },
    }
  }

  connect(session: string, hear: (text: string) => void): Wire | null {
    const auth = { session, version: WIRE_VERSION }
    const wire = new Wire(`wire-${this.sockets.sockets.size + 1}`, auth, hear)
    let refusal: Error | undefined
    this.#admit(wire, (error) => (refusal = error))
    if (refusal) {
      hear(JSON.stringify(refusal))
      return null
    }
    this.sockets.sockets.set(wire.id, wire)
    this.#welcome(wire)
    return wire
  }
}

export type { Wire }

/** All of the server but its ports: every answer and every frame is text that a test can read. */
export class InEarshot extends InProcess {
  readonly access = new Access(this.store, () => this.clock.now())
  readonly presence = new Presence()
  readonly #wires = new Wires()
  readonly #app

  constructor() {
    super()
    const { store, exercises, access, presence } = this
    const log = pino({ level: 'silent' })
    const nowMs = () => this.clock.now()
    const disk = new DiskNews(store)
    const around = { access, exercises, presence, disk, nowMs, log, answered: () => {} }
    receiveAll(this.#wires as unknown as Io, around)
    const addresses = { players: ORIGIN, here: ORIGIN, allows: () => true }
    const site = {
      tryOut: tryOutApart,
      store,
      access,
      exercises,
      presence,
      log,
      nowMs,
      keepMs: null,
      program: 'hotwash',
      library: openLibrary({ builtIn: NOWHERE, own: NOWHERE }, async (yaml) => checkScenario(yaml)),
      reports: new Reports(store),
      metrics: async () => '',
      refused: () => {},
      trust: { proxies: new BlockList(), metricsToken: null },
      addresses: () => addresses,
    }
    const page = async () => '<!doctype html>'
    this.#app = routes(site, { page, clientFolder: null, development: false })
  }

  connect(session: string, hear: (text: string) => void): Wire | null {
    return this.#wires.connect(session, hear)
  }

  /** Asks over HTTP. */
  async ask(path: string, { session, body }: { session?: string | undefined; body?: object } = {}) {
    const headers = {
      ...(session === undefined ? {} : { authorization: `Bearer ${session}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    }
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
    const env = { incoming: { socket: { remoteAddress: '127.0.0.1' } } }
    return this.#app.request(path, { ...init, headers }, env)
  }

  async answer<Answer>(path: string, asked: { session?: string; body?: object } = {}) {
    const response = await this.ask(path, asked)
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as Answer
  }
}

/** Gives a command over a wire. */
export function give(wire: Wire, frame: object): Promise<CommandAnswer> {
  return new Promise((resolve) => wire.say('command', frame, resolve))
}
