import type { ExerciseHost, Snapshot } from '../host/exercise-host.ts'
import { headCode } from '../store/chain.ts'
import { liveOf } from '../host/live.ts'
import type { Attendance } from '../host/presence.ts'
import { difference } from '../../shared/view/difference.ts'
import type { RowsFrame } from '../../shared/wire/down.ts'
import type { View } from '../../shared/view/rows.ts'
import type { Viewer } from '../../shared/view/viewer.ts'
import { Views } from '../../shared/view/views.ts'
import { hasWritten, type Io, type WireSocket } from './socket.ts'

interface Listener {
  socket: WireSocket
  viewer: Viewer
  /** Shared and own rows as they were last sent; null before the first. */
  shared: View | null
  own: View | null
  /** It was still writing when something changed. */
  behind: boolean
}

/**
 * Everything that leaves for the people of one exercise. Each listener is remembered with the rows it
 * was sent last; whoever is still writing is left out, and caught up with one difference once it has
 * written. Listeners that stand at the same rows and go to the same get one patch, encoded once.
 */
export class Push {
  readonly #io: Io
  readonly #host: ExerciseHost
  readonly #attendance: Attendance
  readonly #listeners = new Map<WireSocket, Listener>()
  #views: Views | null = null
  /** Something changed since the views were made. */
  #stale = false
  #scheduled = false

  constructor(io: Io, host: ExerciseHost, attendance: Attendance) {
    this.#io = io
    this.#host = host
    this.#attendance = attendance
  }

  join(socket: WireSocket, viewer: Viewer): void {
    this.#listeners.set(socket, { socket, viewer, shared: null, own: null, behind: true })
    socket.conn.transport.on('ready', () => this.#wrote(socket))
    if (isSeen(viewer)) this.changed()
    else this.#sendSoon()
  }

  leave(socket: WireSocket): void {
    this.#listeners.delete(socket)
  }

  /** Something changed: sends it after the acknowledgements of this turn, before anything else can happen. */
  changed(): void {
    this.#stale = true
    this.#sendSoon()
  }

  #sendSoon(): void {
    if (this.#scheduled) return
    this.#scheduled = true
    process.nextTick(() => {
      this.#scheduled = false
      const all = [...this.#listeners.values()]
      this.#send(this.#stale ? all : all.filter(({ behind }) => behind))
    })
  }

  #wrote(socket: WireSocket): void {
    const listener = this.#listeners.get(socket)
    if (listener?.behind) this.#send([listener])
  }

  /** Nothing while something is staged: the host tells when that is durable. */
  #send(listeners: readonly Listener[]): void {
    const snapshot = this.#host.snapshot()
    if (!snapshot) return
    for (const listener of listeners) listener.behind = !hasWritten(listener.socket)
    const ready = listeners.filter(({ behind }) => !behind)
    if (ready.length === 0) return
    const views = this.#viewsOf(snapshot)
    const { state, headHash, nowMs } = snapshot
    const frame = { seq: state.head.seq, code: headCode(headHash), now: nowMs }
    this.#sendShared(ready, views, frame)
    this.#sendOwn(ready, views, frame)
  }

  #viewsOf(snapshot: Snapshot): Views {
    const { state } = snapshot
    const live = liveOf(snapshot, this.#attendance)
    if (!this.#views) this.#views = new Views(state, live)
    else if (this.#stale) this.#views.turnTo(state, live)
    this.#stale = false
    return this.#views
  }

  #sendShared(ready: readonly Listener[], views: Views, frame: Stamp): void {
    for (const { from, to, listeners } of moves(ready, views)) {
      const patch = difference(from, to)
      for (const listener of listeners) listener.shared = to
      if (!patch) continue
      const ids = listeners.map(({ socket }) => socket.id)
      this.#io.to(ids).emit('rows', { ...frame, whole: from === null, part: 'shared', patch })
    }
  }

  #sendOwn(ready: readonly Listener[], views: Views, frame: Stamp): void {
    for (const listener of ready) {
      const to = views.own(listener.viewer)
      const from = listener.own
      if (from === to) continue
      const patch = difference(from, to)
      listener.own = to
      if (!patch) continue
      listener.socket.emit('rows', { ...frame, whole: from === null, part: 'own', patch })
    }
  }
}

/** Whether others are shown that this viewer is there; hundreds may watch without being noticed. */
function isSeen({ kind }: Viewer): boolean {
  return kind === 'seat' || kind === 'facilitator'
}

/** From which rows to which, with all who make that step. */
function moves(ready: readonly Listener[], views: Views): Iterable<Move> {
  const byTo = new Map<View, Map<View | null, Move>>()
  for (const listener of ready) {
    const to = views.shared(listener.viewer)
    const from = listener.shared
    if (from === to) continue
    const byFrom = byTo.get(to) ?? new Map<View | null, Move>()
    byTo.set(to, byFrom)
    const move = byFrom.get(from) ?? { from, to, listeners: [] }
    byFrom.set(from, move)
    move.listeners.push(listener)
  }
  return [...byTo.values()].flatMap((byFrom) => [...byFrom.values()])
}

interface Move {
  from: View | null
  to: View
  listeners: Listener[]
}

type Stamp = Pick<RowsFrame, 'seq' | 'code' | 'now'>
