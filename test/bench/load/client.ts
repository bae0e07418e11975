import { once } from 'node:events'
import { createConnection, type Socket } from 'node:net'
import { WebSocket, type RawData } from 'ws'
import type { CommandName } from '../../../shared/exercise/commands/commands.ts'
import type { CommandAnswer } from '../../../shared/wire/down.ts'
import { WIRE_VERSION } from '../../../shared/wire/version.ts'
import type { Stage } from '../stage.ts'
import type { Site } from './site.ts'

/** Packets of socket.io as they stand in a message: its first characters. */
const PACKET = {
  open: '0',
  ping: '2',
  pong: '3',
  connected: '40',
  refused: '44',
  rows: '42["rows"',
  answer: '43',
}

/**
 * One connection to ours or to a bare socket.io server. It speaks the protocol and reads no rows: a
 * thousand of them in one process must not be slower than the server that they measure.
 */
export class Client {
  /** What the connection is made of; it counts bytes. */
  readonly wire: Socket
  /** Every message with rows, as it came. */
  onRows: (text: string) => void = () => {}
  readonly #socket: WebSocket
  readonly #answers: ((answer: CommandAnswer) => void)[] = []

  private constructor(socket: WebSocket, wire: Socket) {
    this.#socket = socket
    this.wire = wire
  }

  /** Connects; resolves once the server lets it in. */
  static async to(url: string, auth: object, onRows = (_text: string) => {}): Promise<Client> {
    const { port, hostname } = new URL(url)
    const wire = createConnection(Number(port), hostname)
    const address = `${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`
    const options = { origin: url, createConnection: () => wire, perMessageDeflate: false }
    const socket = new WebSocket(address, options)
    const client = new Client(socket, wire)
    client.onRows = onRows
    await new Promise((resolve, reject) => {
      const refuse = (text: string) => reject(new Error(`The server refused a connection: ${text}`))
      socket.on('message', (data: RawData) =>
        client.#hear((data as Buffer).toString(), auth, () => resolve(null), refuse),
      )
      socket.on('error', reject)
    })
    return client
  }

  /** An ordinary command under an id of its own. Throws where it is refused: then nothing was measured. */
  async give(type: CommandName, data: object): Promise<void> {
    const place = this.#answers.length
    const answer = new Promise<CommandAnswer>((resolve) => this.#answers.push(resolve))
    const id = `${this.wire.localPort}-${place}-${type}`
    this.#socket.send(`42${place}${JSON.stringify(['command', { id, type, data }])}`)
    const given = await answer
    if (!given.ok) throw new Error(`${type} was refused: ${given.message}`)
  }

  /** Resolves when the connection is gone. */
  async close(): Promise<void> {
    if (this.#socket.readyState === WebSocket.CLOSED) return
    const gone = once(this.#socket, 'close')
    this.#socket.close()
    await gone
  }

  #hear(text: string, auth: object, connected: () => void, refused: (text: string) => void): void {
    if (text.startsWith(PACKET.rows)) return this.onRows(text)
    if (text.startsWith(PACKET.answer)) return this.#answered(text)
    if (text === PACKET.ping) return this.#socket.send(PACKET.pong)
    if (text.startsWith(PACKET.open))
      return this.#socket.send(PACKET.connected + JSON.stringify(auth))
    if (text.startsWith(PACKET.connected)) return connected()
    if (text.startsWith(PACKET.refused)) return refused(text)
  }

  /** Such as `4312[{"ok":true,"seq":7}]`. */
  #answered(text: string): void {
    const from = text.indexOf('[')
    const [answer] = JSON.parse(text.slice(from)) as [CommandAnswer]
    this.#answers[Number(text.slice(PACKET.answer.length, from))]?.(answer)
  }
}

/** Connects to a bare server; the connection ends with the stage. */
export async function connect(stage: Stage, url: string, auth: object = {}): Promise<Client> {
  const client = await Client.to(url, auth)
  stage.ends(() => client.close())
  return client
}

/** Opens the page behind a link of ours. */
export async function openPage(stage: Stage, site: Site, link: string): Promise<Client> {
  return connect(stage, site.url, await pageOf(site, link))
}

/** What a page tells when it connects. */
export async function pageOf(site: Site, link: string): Promise<object> {
  return { session: await site.session(link), version: WIRE_VERSION }
}
