import type { ExerciseState } from '../../shared/exercise/state/state.ts'
import type { ExerciseHost } from '../host/exercise-host.ts'
import { liveOf } from '../host/live.ts'
import type { Attendance } from '../host/presence.ts'
import { difference } from '../../shared/view/difference.ts'
import type { RowsFrame } from '../../shared/wire/down.ts'
import type { View } from '../../shared/view/rows.ts'
import { ownView, sharedView } from '../../shared/view/view.ts'
import { classOf, type Live, type Viewer } from '../../shared/view/viewer.ts'
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
  /** What each class of viewers sees now, built once for all of them. */
  readonly #views = new Map<string, View>()
  #scheduled = false

  constructor(io: Io, host: ExerciseHost, attendance: Attendance) {
    this.#io = io
    this.#host = host
    this.#attendance = attendance
  }

  join(socket: WireSocket, viewer: Viewer): void {
    this.#listeners.set(socket, { socket, viewer, shared: null, own: null, behind: true })
    socket.conn.transport.on('ready', () => this.#wrote(socket))
    this.changed()
  }

  leave(socket: WireSocket): void {
    this.#listeners.delete(socket)
  }

  /** Something changed: sends it after the acknowledgements of this turn, before anything else can happen. */
  changed(): void {
    this.#views.clear()
    if (this.#scheduled) return
    this.#scheduled = true
    process.nextTick(() => {
      this.#scheduled = false
      this.#send([...this.#listeners.values()])
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
    const live = liveOf(snapshot, this.#attendance)
    const frame = { seq: snapshot.state.head.seq, now: snapshot.nowMs }
    this.#sendShared(ready, snapshot.state, live, frame)
    this.#sendOwn(ready, snapshot.state, live, frame)
  }

  #sendShared(ready: readonly Listener[], state: ExerciseState, live: Live, frame: Stamp): void {
    for (const { from, to, listeners } of this.#moves(ready, state, live)) {
      const patch = difference(from, to)
      for (const listener of listeners) listener.shared = to
      if (!patch) continue
      const ids = listeners.map(({ socket }) => socket.id)
      this.#io.to(ids).emit('rows', { ...frame, whole: from === null, part: 'shared', patch })
    }
  }

  #sendOwn(ready: readonly Listener[], state: ExerciseState, live: Live, frame: Stamp): void {
    for (const listener of ready) {
      const to = ownView(state, listener.viewer, live)
      const from = listener.own
      const patch = difference(from, to)
      listener.own = to
      if (!patch) continue
      listener.socket.emit('rows', { ...frame, whole: from === null, part: 'own', patch })
    }
  }

  /** From which rows to which, with all who make that step. */
  #moves(ready: readonly Listener[], state: ExerciseState, live: Live): Iterable<Move> {
    const moves = new Map<View, Map<View | null, Move>>()
    for (const listener of ready) {
      const to = this.#viewFor(listener.viewer, state, live)
      const from = listener.shared
      const byFrom = moves.get(to) ?? new Map<View | null, Move>()
      moves.set(to, byFrom)
      const move = byFrom.get(from) ?? { from, to, listeners: [] }
      byFrom.set(from, move)
      move.listeners.push(listener)
    }
    return [...moves.values()].flatMap((byFrom) => [...byFrom.values()])
  }

  #viewFor(viewer: Viewer, state: ExerciseState, live: Live): View {
    const viewClass = classOf(state, viewer)
    const view = this.#views.get(viewClass.key) ?? sharedView(state, viewClass, live)
    this.#views.set(viewClass.key, view)
    return view
  }
}

interface Move {
  from: View | null
  to: View
  listeners: Listener[]
}

type Stamp = Pick<RowsFrame, 'seq' | 'now'>
