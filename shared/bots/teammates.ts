import type { Actor } from '../exercise/commands/command.ts'
import type { CommandName } from '../exercise/commands/commands.ts'
import type { ExerciseEvent } from '../exercise/events/event.ts'
import type { Seat } from '../exercise/state/seats.ts'
import type { ExerciseState } from '../exercise/state/state.ts'
import type { Ms } from '../time/duration.ts'
import type { SeatId } from '../words/ids.ts'
import type { Live } from '../view/viewer.ts'
import { Views } from '../view/views.ts'
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
  readonly #views: Views
  /** What each means to do as things stand. */
  readonly #moves = new Map<SeatId, Move>()
  readonly #resting = new Map<SeatId, Ms>()

  constructor(state: ExerciseState) {
    this.#state = state
    this.#views = new Views(state, EMPTY_ROOM)
  }

  /** Something happened: what was seen is old to whoever can notice it. */
  lookAgain(events: readonly ExerciseEvent[]): void {
    this.#views.turnTo(this.#state, EMPTY_ROOM)
    for (const seat of this.#moves.keys())
      if (events.some((event) => mayNotice(seat, event))) this.#moves.delete(seat)
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
    const { atMs, seat } = first
    const move = this.#moveOf(seat, atMs)
    if (!('command' in move)) return null
    const actor: Actor = { kind: 'seat', seat: seat.id, host: false }
    return { seat: seat.id, actor, command: move.command, data: move.data, atMs }
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

  /** While nothing happens, nobody changes their mind before the instant at which they meant to look again. */
  #moveOf(seat: Seat, nowMs: Ms): Move {
    const known = this.#moves.get(seat.id)
    if (known && 'lookAtMs' in known && (known.lookAtMs ?? Infinity) > nowMs) return known
    const move = this.#look(seat, nowMs)
    this.#moves.set(seat.id, move)
    return move
  }

  #look(seat: Seat, nowMs: Ms): Move {
    const view = this.#views.whole({ kind: 'seat', seat: seat.id, host: false })
    return nextMove(seat.bot ?? 'steady', view, nowMs, this.#state.setup.seed)
  }
}

/** That somebody read a message shows in their own view alone; everything else may show in any. */
function mayNotice(seat: SeatId, event: ExerciseEvent): boolean {
  return event.type !== 'inject.read' || event.data.seat === seat
}

/** A headless exercise has nobody connected. */
const EMPTY_ROOM: Live = {
  nowMs: 0,
  connected: new Set(),
  offline: new Map(),
  facilitatorConnected: false,
  editing: new Map(),
  names: new Map(),
  headCode: null,
}
