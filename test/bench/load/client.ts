import { io, type Socket } from 'socket.io-client'
import type { CommandName } from '../../../shared/exercise/commands/commands.ts'
import type { CommandAnswer } from '../../../shared/wire/down.ts'
import { WIRE_VERSION } from '../../../shared/wire/version.ts'
import type { Stage } from '../stage.ts'
import type { Site } from './site.ts'

/** Who sends commands and hears rows: the same for our server and for a bare one. */
export class Client {
  readonly socket: Socket
  readonly #name: string
  #commands = 0

  constructor(socket: Socket, name: string) {
    this.socket = socket
    this.#name = name
  }

  /** An ordinary command under an id of its own. Throws where it is refused: then nothing was measured. */
  async give(type: CommandName, data: object): Promise<void> {
    const id = `${this.#name}-${(this.#commands += 1)}`
    const answer = (await this.socket.emitWithAck('command', { id, type, data })) as CommandAnswer
    if (!answer.ok) throw new Error(`${type} was refused: ${answer.message}`)
  }
}

/** Connects to a server; resolves once it lets us in. */
export async function connect(stage: Stage, url: string, auth: object = {}): Promise<Client> {
  const socket = io(url, {
    auth,
    transports: ['websocket'],
    extraHeaders: { origin: url },
    forceNew: true,
    reconnection: false,
  })
  stage.ends(() => socket.disconnect())
  await new Promise((resolve, reject) => {
    socket.on('connect', () => resolve(null))
    socket.on('connect_error', reject)
  })
  return new Client(socket, String(socket.id))
}

/** Opens the page behind a link of ours. */
export async function openPage(stage: Stage, site: Site, link: string): Promise<Client> {
  return connect(stage, site.url, { session: await site.session(link), version: WIRE_VERSION })
}
