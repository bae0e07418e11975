import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http'
import type { BlockList } from 'node:net'
import { Server } from 'socket.io'
import { REFUSALS } from '../../shared/exercise/commands/refusals.ts'
import type { ExerciseId } from '../../shared/words/ids.ts'
import type { Farewell } from '../../shared/wire/down.ts'
import { actorOf, teamOfSeat, type Viewer } from '../../shared/view/viewer.ts'
import type { Access, Revoked } from '../access/access.ts'
import type { Identity } from '../access/session.ts'
import type { Addresses } from '../access/addresses.ts'
import type { DiskNews } from '../host/disk-news.ts'
import type { Exercises } from '../host/exercises.ts'
import type { Presence } from '../host/presence.ts'
import { LIMITS } from '../limits.ts'
import { admit, checkRequest, Refused, takePlaces } from './admission.ts'
import { guardLines } from './line-guard.ts'
import { attend, missAt, tellOfDisk } from './attendance.ts'
import { Places } from './places.ts'
import { receive, type Reporting } from './receive.ts'
import { compareHeads } from './heads.ts'
import { Rooms, type Room } from './rooms.ts'
import { sendAway, type Io, type WireSocket } from './socket.ts'
import { Voices } from './voices.ts'

/** Who may come, and what they come to. */
export interface Reception extends Reporting {
  access: Access
  exercises: Exercises
  presence: Presence
  disk: DiskNews
}

/** What the sockets work with. */
export interface SocketSurroundings extends Reception {
  http: HttpServer
  addresses: () => Addresses
  /** Reverse proxies whose word on where a connection comes from is believed. */
  proxies: BlockList
  /** Spares the sockets of hot reload on the same port. */
  development: boolean
}

export interface OpenSockets {
  connected: () => number
  close: () => void
}

/** The page comes back by itself, and is told anew whatever it may still see. */
const ASK_ANEW: Farewell = {
  why: 'closing',
  message: 'Something of this exercise was erased; the page asks anew.',
}

const REVOKED: Record<Revoked, string> = {
  seat: 'This seat was given free; ask the facilitator if you should be in it.',
  device:
    'Whoever runs the exercise ended it on this device; ask them for a new link if you should be in it.',
}

/** Opens the socket side of the server; answers the way to close it, which leaves `http` alone, and how many are connected. */
export function openSockets(around: SocketSurroundings): OpenSockets {
  const places = new Places()
  const io: Io = new Server(around.http, {
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: LIMITS.sockets.frameBytes,
    perMessageDeflate: false,
    httpCompression: false,
    connectTimeout: LIMITS.sockets.handshakeMs,
    pingInterval: LIMITS.sockets.pingEveryMs,
    pingTimeout: LIMITS.sockets.pingTimeoutMs,
    allowRequest: checkRequest(around.addresses, around.proxies, places),
    destroyUpgrade: !around.development,
  })
  io.engine.use((_request: IncomingMessage, response: ServerResponse, next: () => void) => {
    response.setHeader('X-Content-Type-Options', 'nosniff')
    next()
  })
  takePlaces(io, around.proxies, places)
  guardLines(io, around.nowMs)
  receiveAll(io, around)
  return {
    connected: () => io.engine.clientsCount,
    close: () => {
      io.emit('farewell', { why: 'closing', message: 'The server is stopping; it will be back.' })
      io.engine.close()
    },
  }
}

/** Whoever connects is let in or told why not, heard, and shown what they may see. */
export function receiveAll(io: Io, around: Reception): void {
  const voices = new Voices()
  const rooms = new Rooms(io, around)
  io.use((socket, next) => {
    try {
      socket.data.session = admit(socket, around.access, voices)
      next()
    } catch (error) {
      next(error instanceof Refused ? error : new Error('refused'))
    }
  })
  io.on('connection', (socket) => welcome(socket, around, voices, rooms))
  around.access.onRevoked((ended, why) => {
    for (const socket of io.sockets.sockets.values()) {
      if (ended(socket.data.session)) sendAway(socket, { why: 'removed', message: REVOKED[why] })
    }
  })
  around.exercises.onErasing((exercise) => {
    rooms.shut(exercise)
    for (const socket of io.sockets.sockets.values()) {
      if (viewerOf(socket.data.session.identity)?.exercise === exercise) sendAway(socket, ASK_ANEW)
    }
  })
}

function welcome(socket: WireSocket, around: Reception, voices: Voices, rooms: Rooms): void {
  const { identity } = socket.data.session
  const seen = viewerOf(identity)
  if (!seen) return void socket.disconnect(true)
  const { exercise, viewer } = seen
  const { session } = socket.data
  session.lines += 1
  voices.take(socket)
  const room = rooms.enter(exercise, (opened) => {
    if (!socket.connected) return
    opened.push.join(socket, viewer)
    compareHeads(socket, viewer, opened.host, around.log)
  })
  tellOfDisk(socket, viewer, around.disk)
  attend(around.presence.of(exercise), viewer, true)
  receive(
    socket,
    {
      command: async (frame) => {
        const actor = actorOf(viewer)
        if (!actor) return { ok: false, code: 'not-yours', message: REFUSALS['not-yours'] }
        return (await room.opening).host.command(actor, frame)
      },
      editing: (writing) => void room.opening.then((opened) => edit(opened, viewer, writing)),
    },
    around,
  )
  room.opening.catch((error: unknown) => {
    around.log.error({ exercise, err: error }, 'exercise could not be opened')
    sendAway(socket, { why: 'session', message: 'This exercise cannot be opened; ask the host.' })
  })
  socket.on('disconnect', () => {
    session.lines -= 1
    session.usedMs = around.nowMs()
    const spoke = voices.leave(socket)
    if (spoke) attend(around.presence.of(exercise), viewer, false)
    rooms.leave(exercise, room, (opened) => {
      opened.push.leave(socket)
      edit(opened, viewer, false)
      if (!spoke) return
      missAt(opened, viewer, session.device.name)
      opened.push.changed()
    })
  })
}

/** As whom a socket looks, and at what. */
function viewerOf(identity: Identity): { exercise: ExerciseId; viewer: Viewer } | null {
  switch (identity.kind) {
    case 'seat': {
      const { exercise, seat, host } = identity
      return { exercise, viewer: { kind: 'seat', seat, host } }
    }
    case 'facilitator':
    case 'observer':
    case 'display':
      return { exercise: identity.exercise, viewer: { kind: identity.kind } }
    case 'host':
    case 'reader':
      return null
  }
}

/** One writes at a time: the first stays until it stops. */
function edit({ host, push, attendance }: Room, viewer: Viewer, writing: boolean): void {
  const state = host.snapshot()?.state
  const team = viewer.kind === 'seat' && state ? teamOfSeat(state, viewer.seat) : undefined
  if (viewer.kind !== 'seat' || !team) return
  const editor = attendance.editing.get(team.id)
  const changes = writing ? editor === undefined : editor === viewer.seat
  if (!changes) return
  const others = [...attendance.editing].filter(([id]) => id !== team.id)
  attendance.editing = new Map(writing ? [...others, [team.id, viewer.seat]] : others)
  push.changed()
}
