import { once } from 'node:events'
import { BlockList, type AddressInfo } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { io, type Socket } from 'socket.io-client'
import type { CommandName } from '../../shared/exercise/commands/commands.ts'
import { checkScenario } from '../../shared/lint/check.ts'
import { TABLES, type View } from '../../shared/view/rows.ts'
import type { CommandAnswer, Farewell, RowsFrame } from '../../shared/wire/down.ts'
import type { LinkAnswer, SessionAnswer } from '../../shared/wire/http.ts'
import { WIRE_VERSION } from '../../shared/wire/version.ts'
import { tryOut } from '../../server/host/try-out.ts'
import { newListener } from '../../server/http/listener.ts'
import { startHotwash, type HotwashOptions } from '../../server/serve.ts'
import { facilitatedSetup } from './set-up.ts'

/** The whole server in this process, on a free port and a data folder of its own. */
export class RunningServer {
  readonly url: string
  readonly #hostToken: string
  readonly #stop: () => Promise<void>
  readonly #pages: Page[] = []

  constructor(url: string, hostToken: string, stop: () => Promise<void>) {
    this.url = url
    this.#hostToken = hostToken
    this.#stop = stop
  }

  static async start(changes: Partial<HotwashOptions> = {}): Promise<RunningServer> {
    const dataFolder = mkdtempSync(join(tmpdir(), 'hotwash-server-'))
    const http = newListener()
    const said: string[] = []
    const hotwash = await startHotwash({
      http,
      dataFolder,
      host: '127.0.0.1',
      publicUrl: null,
      keepMs: null,
      proxies: new BlockList(),
      metricsToken: null,
      check: async (yaml) => checkScenario(yaml),
      tryOut: async (events, named) => tryOut(events, named),
      logLevel: 'silent',
      clientFolder: null,
      page: async () => '<!doctype html><meta nonce="HOTWASH_NONCE">',
      development: false,
      say: (text: string) => said.push(text),
      ...changes,
    })
    http.on('request', hotwash.answer)
    http.listen(0, '127.0.0.1')
    await once(http, 'listening')
    const token = /#c=([\w-]+)/.exec(said.join('\n'))?.[1] ?? ''
    return new RunningServer(
      `http://localhost:${(http.address() as AddressInfo).port}`,
      token,
      async () => {
        await hotwash.close()
        http.close()
        http.closeAllConnections()
        rmSync(dataFolder, { recursive: true })
      },
    )
  }

  async stop(): Promise<void> {
    for (const page of this.#pages) page.close()
    await this.#stop()
  }

  ask(path: string, { session, method, body, headers = {} }: Asked = {}): Promise<Response> {
    return fetch(this.url + path, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(session === undefined ? {} : { authorization: `Bearer ${session}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
  }

  async answer<Answer>(path: string, asked: Asked = {}): Promise<Answer> {
    const response = await this.ask(path, asked)
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
    return (await response.json()) as Answer
  }

  /** Exchanges a link, or a bare capability, for a session. */
  async session(link: string): Promise<SessionAnswer> {
    const capability = link.split('#c=').at(-1)
    return this.answer('/api/session', { body: { capability } })
  }

  host(): Promise<SessionAnswer> {
    return this.session(this.#hostToken)
  }

  /** A page that follows a link and connects. */
  async page(link: string, more: object = {}): Promise<Page> {
    return this.connect((await this.session(link)).session, more)
  }

  connect(session: string, more: object = {}): Page {
    const page = new Page(this.url, { session, version: WIRE_VERSION, ...more })
    this.#pages.push(page)
    return page
  }

  /** A facilitated exercise of *Leaked API keys*, with its lobby open, and links to it. */
  async facilitated(): Promise<{ host: string; console: string; exercise: string }> {
    const { session: host } = await this.host()
    const { exercise, link } = await this.answer<LinkAnswer>('/api/exercises', {
      session: host,
      body: facilitatedSetup(),
    })
    return { host, console: link, exercise }
  }
}

interface Asked {
  session?: string
  method?: string
  body?: unknown
  headers?: Record<string, string>
}

/** One browser page: its socket, and the rows it was sent. */
export class Page {
  readonly socket: Socket
  readonly view = Object.fromEntries(TABLES.map((table) => [table, {}])) as View
  readonly frames: RowsFrame[] = []
  #commands = 0
  #watching: (() => void)[] = []

  constructor(url: string, auth: object, origin = url) {
    this.socket = io(url, {
      auth,
      transports: ['websocket'],
      extraHeaders: { origin },
      forceNew: true,
      reconnectionDelay: 50,
      reconnectionDelayMax: 200,
    })
    this.socket.on('rows', (frame: RowsFrame) => this.#take(frame))
  }

  /** Resolves once what was sent so far makes this true. */
  async until(holds: (view: View) => boolean): Promise<void> {
    while (!holds(this.view)) await new Promise<void>((resolve) => this.#watching.push(resolve))
  }

  give(type: CommandName, data: object = {}, id?: string): Promise<CommandAnswer> {
    const frame = { id: id ?? `page-${this.socket.id}-${(this.#commands += 1)}`, type, data }
    return this.send(frame)
  }

  /** Sends any frame as a command. */
  send(frame: unknown): Promise<CommandAnswer> {
    return this.socket.emitWithAck('command', frame) as Promise<CommandAnswer>
  }

  /** Why the server refused the connection or sent the page away. */
  farewell(): Promise<Farewell> {
    return new Promise((resolve) => {
      this.socket.on('farewell', resolve)
      this.socket.on('connect_error', (error) => {
        if ('data' in error) resolve(error.data as Farewell)
      })
    })
  }

  close(): void {
    this.socket.disconnect()
  }

  #take(frame: RowsFrame): void {
    this.frames.push(frame)
    for (const [table, change] of Object.entries(frame.patch)) {
      const rows = this.view[table as keyof View] as Record<string, { id: string }>
      for (const row of change.put ?? []) rows[row.id] = row
      for (const id of change.drop ?? []) delete rows[id]
    }
    for (const resolve of this.#watching.splice(0)) resolve()
  }
}
