import { io } from 'socket.io-client'
import type { Socket } from 'socket.io-client'
import type {
  ClientToServer,
  CommandAnswer,
  Farewell,
  MissingEvents,
  RowsFrame,
  ServerToClient,
  StorageNews,
} from '../../shared/wire/down.ts'
import type { CommandFrame, Shown } from '../../shared/wire/up.ts'
import { WIRE_VERSION } from '../../shared/wire/version.ts'
import { gatherFrames } from './frames.ts'
import { ANSWER_WITHIN_MS, COMES_BACK, TRIES_AGAIN_MS } from './patience.ts'
import { createServerClock } from './server-clock.ts'

/** `connecting` only until the first rows; after that a cut is `reconnecting`. */
export type LinkState = 'connecting' | 'on' | 'reconnecting'

interface LinkEvents {
  /** All rows that came between two pictures; `offsetMs` is the server's clock minus this browser's. */
  rows: (frames: readonly RowsFrame[], offsetMs: number) => void
  state: (state: LinkState) => void
  farewell: (farewell: Farewell) => void
  /** The server's log does not hold these events any more. */
  missing: (missing: MissingEvents) => void
  /** How it stands with the server's disk; told to the facilitator only. */
  storage: (news: StorageNews) => void
  /** The session ended; gives a new one, null if the link is worth nothing any more; rejects if nobody could be asked. */
  renew: () => Promise<string | null>
}

export interface Link {
  /** Rejects if the connection goes before the answer comes; the outbox then sends again. */
  readonly emit: (frame: CommandFrame) => Promise<CommandAnswer>
  readonly editing: (frame: unknown) => void
  /** Speaks for the seat from here, instead of from the other device. */
  readonly takeOver: () => void
  readonly close: () => void
}

function isFarewell(data: unknown): data is Farewell {
  return typeof data === 'object' && data !== null && 'why' in data && 'message' in data
}

/** Opens the one socket of this page and keeps it open. */
export function openLink(session: string, events: LinkEvents): Link {
  let token = session
  let takeOver = false
  let closed = false
  let hadRows = false
  let shown: Shown | null = null
  const clock = createServerClock()
  const socket: Socket<ServerToClient, ClientToServer> = io({
    transports: ['websocket'],
    auth: (give) =>
      give({
        session: token,
        version: WIRE_VERSION,
        ...(takeOver && { takeOver }),
        ...(shown && { shown }),
      }),
    ...COMES_BACK,
    timeout: 5_000,
  })

  let offsetMs = 0
  const gather = gatherFrames((frames) => {
    hadRows = true
    events.rows(frames, offsetMs)
    events.state(socket.connected ? 'on' : 'reconnecting')
  })
  socket.on('rows', (frame) => {
    shown = { seq: frame.seq, code: frame.code }
    offsetMs = clock.hear(frame.now, Date.now())
    gather(frame)
  })

  const say = (farewell: Farewell) => {
    if (farewell.why === 'closing') return
    if (farewell.why === 'session') return void renew(farewell)
    closed = true
    socket.disconnect()
    events.farewell(farewell)
  }
  const renew = async (farewell: Farewell) => {
    try {
      const renewed = await events.renew()
      if (renewed === null) return events.farewell(farewell)
      token = renewed
    } catch {
      // Cut off once more: the link is as good as it was, and the line tells when somebody can be asked.
      return void setTimeout(again, TRIES_AGAIN_MS)
    }
    again()
  }
  const again = () => {
    if (!closed && !socket.connected) socket.disconnect().connect()
  }

  socket.on('farewell', say)
  socket.on('missing', events.missing)
  socket.on('storage', events.storage)
  socket.on('connect', () => {
    takeOver = false
  })
  socket.on('connect_error', (error) => {
    const data: unknown = 'data' in error ? error.data : null
    if (isFarewell(data)) say(data)
    else if (!socket.active) setTimeout(again, TRIES_AGAIN_MS)
  })
  socket.on('disconnect', (reason) => {
    if (closed) return
    events.state(hadRows ? 'reconnecting' : 'connecting')
    // socket.io does not come back by itself when the server closed the connection.
    if (reason === 'io server disconnect') setTimeout(again, TRIES_AGAIN_MS)
  })
  // A sleeping laptop's timers are late: come back as soon as the network or the person does.
  const wake = () => {
    if (document.visibilityState === 'visible') again()
  }
  window.addEventListener('online', again)
  document.addEventListener('visibilitychange', wake)

  return {
    async emit(frame) {
      if (!socket.connected) throw new Error('not connected')
      try {
        return await socket.timeout(ANSWER_WITHIN_MS).emitWithAck('command', frame)
      } catch (silence) {
        if (socket.connected) socket.disconnect().connect()
        throw silence
      }
    },
    editing(frame) {
      if (socket.connected) socket.volatile.emit('editing', frame)
    },
    takeOver() {
      closed = false
      takeOver = true
      socket.disconnect().connect()
    },
    close() {
      closed = true
      window.removeEventListener('online', again)
      document.removeEventListener('visibilitychange', wake)
      socket.disconnect()
    },
  }
}
