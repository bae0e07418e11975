import type { IncomingMessage } from 'node:http'
import type { BlockList } from 'node:net'
import { handshake } from '../../shared/wire/up.ts'
import { WIRE_VERSION } from '../../shared/wire/version.ts'
import type { Farewell } from '../../shared/wire/down.ts'
import type { Access } from '../access/access.ts'
import type { Session } from '../access/session.ts'
import type { Addresses } from '../access/addresses.ts'
import { senderOf } from '../access/sender.ts'
import type { Places } from './places.ts'
import type { Io, WireSocket } from './socket.ts'
import { takenWords, type Voices } from './voices.ts'

/** Refuses a connection; the browser reads the farewell from the error's data. */
export class Refused extends Error {
  override name = 'Refused'
  readonly data: Farewell

  constructor(data: Farewell) {
    super(data.why)
    this.data = data
  }
}

/**
 * A WebSocket is no request of CORS: pages of other sites would get through but for this. Whoever
 * comes while all places are taken is refused before anything is kept of them.
 */
export function checkRequest(addresses: () => Addresses, proxies: BlockList, places: Places) {
  return (request: IncomingMessage, answer: (error: string | null, allowed: boolean) => void) =>
    answer(
      null,
      addresses().allows(request.headers.origin) && places.isFreeFor(senderIn(request, proxies)),
    )
}

/** Takes a place for each connection, until it closes. */
export function takePlaces(io: Io, proxies: BlockList, places: Places): void {
  io.engine.on('connection', (line: WireSocket['conn']) => {
    line.once('close', places.take(senderIn(line.request, proxies)))
  })
}

function senderIn({ socket, headers }: IncomingMessage, proxies: BlockList): string {
  return senderOf(proxies, socket.remoteAddress, headers['x-forwarded-for'])
}

/** Who connects, from the session in the handshake and nothing else; throws {@link Refused}. */
export function admit(socket: WireSocket, access: Access, voices: Voices): Session {
  const read = handshake.safeParse(socket.handshake.auth)
  if (!read.success || read.data.version !== WIRE_VERSION) {
    throw new Refused({ why: 'version', message: 'Hotwash has been updated; reload the page.' })
  }
  const session = access.session(read.data.session)
  if (!session || session.identity.kind === 'host' || session.identity.kind === 'reader') {
    throw new Refused({
      why: 'session',
      message: 'This page’s session has ended; reload the page.',
    })
  }
  if (!read.data.takeOver && voices.isTaken(session)) {
    throw new Refused({ why: 'elsewhere', message: takenWords(session) })
  }
  return session
}
