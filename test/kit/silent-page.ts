import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { WIRE_VERSION } from '../../shared/wire/version.ts'

/**
 * A page whose computer went away without a word: it connects, is let in, and from then on neither
 * reads nor answers, while its line stays open. Answers once it was let in.
 */
export async function silentPage(url: string, session: string): Promise<Socket> {
  const { hostname, port, origin } = new URL(url)
  const line = connect(Number(port), hostname)
  line.on('error', () => {})
  line.write(upgrade(hostname, port, origin))
  await heard(line, '101 Switching Protocols')
  line.write(textFrame(`40${JSON.stringify({ session, version: WIRE_VERSION })}`))
  await heard(line, '42["rows"')
  return line.pause()
}

function upgrade(hostname: string, port: string, origin: string): string {
  return [
    'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
    `Host: ${hostname}:${port}`,
    `Origin: ${origin}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    '\r\n',
  ].join('\r\n')
}

/** A WebSocket frame of text; what a browser sends is masked, here with zeros. */
function textFrame(text: string): Buffer {
  const payload = Buffer.from(text)
  const head = Buffer.alloc(8)
  head.writeUInt8(0x81, 0)
  head.writeUInt8(0x80 | 126, 1)
  head.writeUInt16BE(payload.length, 2)
  return Buffer.concat([head, payload])
}

function heard(line: Socket, words: string): Promise<void> {
  return new Promise((resolve) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk.toString('latin1')
      if (!said.includes(words)) return
      line.off('data', listen)
      resolve()
    }
    line.on('data', listen)
  })
}
