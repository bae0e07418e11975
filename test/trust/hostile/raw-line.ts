import { once } from 'node:events'
import { createConnection, type Socket } from 'node:net'
import { randomBytes } from 'node:crypto'

const TEXT = 1
const BINARY = 2
const LONGEST_SHORT = 125
/** A frame that closes: without a code, or with one of two bytes that begins like all of them. */
const GOODBYES = [Buffer.from([0x88, 0]), Buffer.from([0x88, 2, 3])]

/**
 * A WebSocket to a server that keeps to no rule: several frames in one piece of TCP, one byte at a
 * time, or sending without ever reading.
 */
export class RawLine {
  readonly socket: Socket
  /** Resolves once the server has ended it. */
  readonly ended: Promise<void>

  #heard = ''
  readonly #listening: (() => void)[] = []

  private constructor(socket: Socket) {
    this.socket = socket
    this.ended = new Promise((resolve) => socket.once('close', () => resolve()))
    socket.on('error', () => {})
    socket.on('data', (bytes) => {
      this.#heard += bytes.toString('latin1')
      for (const hear of this.#listening.splice(0)) hear()
      if (GOODBYES.some((goodbye) => bytes.includes(goodbye))) socket.destroy()
    })
  }

  /** Opens one; rejects where the server answers anything but a WebSocket. */
  static async to(url: string, headers: Record<string, string> = {}): Promise<RawLine> {
    const { hostname, port, host, origin } = new URL(url)
    const socket = createConnection(Number(port), hostname)
    const line = new RawLine(socket)
    const asked = {
      Host: host,
      Origin: origin,
      Connection: 'Upgrade',
      Upgrade: 'websocket',
      'Sec-WebSocket-Version': '13',
      'Sec-WebSocket-Key': randomBytes(16).toString('base64'),
      ...headers,
    }
    const lines = Object.entries(asked).map(([name, value]) => `${name}: ${value}\r\n`)
    socket.write(`GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\n${lines.join('')}\r\n`)
    const [answer] = (await once(socket, 'data')) as [Buffer]
    if (!answer.includes(' 101 ')) throw new Error(answer.toString('latin1').split('\r\n')[0])
    socket.resume()
    return line
  }

  /** Resolves once the server has said this so many times, or has ended the connection. */
  async hears(words: string, times = 1): Promise<void> {
    while (this.#heard.split(words).length <= times && !this.socket.destroyed) {
      await Promise.race([this.ended, new Promise<void>((hear) => this.#listening.push(hear))])
    }
  }

  /** Sends packets of engine.io, all in one piece. */
  send(...packets: (string | Buffer)[]): void {
    if (!this.socket.destroyed) this.socket.write(Buffer.concat(packets.map(frameOf)))
  }

  /** Sends bytes as they are, whatever they mean. */
  bytes(bytes: Buffer): void {
    if (!this.socket.destroyed) this.socket.write(bytes)
  }

  close(): void {
    this.socket.destroy()
  }
}

/** One whole frame, masked with zeros as a client may. */
export function frameOf(packet: string | Buffer): Buffer {
  const body = Buffer.from(packet)
  const kind = 0x80 | (typeof packet === 'string' ? TEXT : BINARY)
  const mask = Buffer.alloc(4)
  if (body.length <= LONGEST_SHORT) {
    return Buffer.concat([Buffer.from([kind, 0x80 | body.length]), mask, body])
  }
  const head = Buffer.alloc(10)
  head.writeUInt8(kind, 0)
  head.writeUInt8(0x80 | 127, 1)
  head.writeBigUInt64BE(BigInt(body.length), 2)
  return Buffer.concat([head, mask, body])
}
