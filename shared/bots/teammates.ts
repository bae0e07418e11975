import type { Actor } from '../exercise/commands/command.ts'
import type { CommandName } from '../exercise/commands/commands.ts'
import type { Seat } from '../exercise/state/seats.ts'
import type { ExerciseState } from '../exercise/state/state.ts'
import type { Ms } from '../time/duration.ts'
import type { SeatId } from '../words/ids.ts'
import { OWN_TABLES } from '../view/rows.ts'
import type { View } from '../view/rows.ts'
import { classOf } from '../view/viewer.ts'
import type { Live, Viewer } from '../view/viewer.ts'
import { ownView, sharedView } from '../view/view.ts'
import { nextMove } from './next-move.ts'
import type { Move } from './next-move.ts'

/** A teammate's command, and the real instant at which it gives it. */
export interface Turn {
  seat: SeatId
  actor: Actor
  command: CommandName
  data: Record<string, unknown>
  atMs: Ms
}

/** All simulated teammates of a headless exercise, each looking through its own seat's view. */
export class Teammates {
  readonly #state: ExerciseState
  readonly #views = new Map<SeatId, View>()
  readonly #resting = new Map<SeatId, Ms>()

  constructor(state: ExerciseState) {
    this.#state = state
  }

  /** Something happened: what was seen is old. */
  lookAgain(): void {
    this.#views.clear()
  }

  /** A refused teammate waits until then. */
  rest(seat: SeatId, untilMs: Ms): void {
    this.#resting.set(seat, untilMs)
  }

  /** The real instant at which some teammate acts next; null if none will. */
  nextLookMs(nowMs: Ms): Ms | null {
    return this.#first(nowMs)?.atMs ?? null
  }

  /** The next command of any teammate, at its instant; null if none has anything to do. */
  next(nowMs: Ms): Turn | null {
    const first = this.#first(nowMs)
    if (!first) return null
    const move = this.#moveOf(first.seat, first.atMs)
    if (!('command' in move)) return null
    const { id } = first.seat
    const actor: Actor = { kind: 'seat', seat: id, host: false }
    return { seat: id, actor, command: move.command, data: move.data, atMs: first.atMs }
  }

  #first(nowMs: Ms): { seat: Seat; atMs: Ms } | null {
    let first: { seat: Seat; atMs: Ms } | null = null
    for (const seat of this.#bots()) {
      const from = Math.max(nowMs, this.#resting.get(seat.id) ?? 0)
      const move = this.#moveOf(seat, from)
      const atMs = 'command' in move ? from : move.lookAtMs
      if (atMs !== null && (!first || atMs < first.atMs)) first = { seat, atMs }
    }
    return first
  }

  #bots(): Seat[] {
    return this.#state.teams.flatMap((team) => team.seats.list.filter((seat) => seat.bot !== null))
  }

  #moveOf(seat: Seat, nowMs: Ms): Move {
    return nextMove(seat.bot ?? 'steady', this.#viewOf(seat), nowMs, this.#state.setup.seed)
  }

  #viewOf(seat: Seat): View {
    const known = this.#views.get(seat.id)
    if (known) return known
    const view = viewOfSeat(this.#state, seat.id, EMPTY_ROOM)
    this.#views.set(seat.id, view)
    return view
  }
}

/** A headless exercise has nobody connected. */
const EMPTY_ROOM: Live = {
  nowMs: 0,
  connected: new Set(),
  facilitatorConnected: false,
  devices: new Map(),
  editing: new Map(),
  names: new Map(),
  headCode: null,
}

/** Shared and own rows of one seat together: what a teammate sees. */
export function viewOfSeat(state: ExerciseState, seat: SeatId, live: Live): View {
  const viewer: Viewer = { kind: 'seat', seat, host: false }
  const shared = sharedView(state, classOf(state, viewer), live)
  const own = ownView(state, viewer, live)
  return { ...shared, ...Object.fromEntries(OWN_TABLES.map((table) => [table, own[table]])) }
}
