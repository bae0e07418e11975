import type { Actor, Context } from '../exercise/commands/command.ts'
import { decide } from '../exercise/commands/decide.ts'
import type { CommandName } from '../exercise/commands/commands.ts'
import type { RefusalCode } from '../exercise/commands/refusals.ts'
import type { ExerciseEvent } from '../exercise/events/event.ts'
import { nextDue } from '../exercise/schedule/due.ts'
import { tick } from '../exercise/schedule/tick.ts'
import { inPlay } from '../exercise/state/phases/exercise-chart.ts'
import type { ExerciseState } from '../exercise/state/state.ts'
import { readClock, wallOf } from '../time/exercise-clock.ts'
import type { Ms } from '../time/duration.ts'
import { SECOND } from '../time/duration.ts'
import { as } from '../words/ids.ts'
import type { CommandId } from '../words/ids.ts'
import { digits } from './chance.ts'
import { Teammates } from './teammates.ts'

/** A move of a script: a command at a real time since the start, or after the end of play. */
export interface ScriptedMove {
  /** Its place in the file, from 0. */
  index: number
  /** Real ms since the start; null: after the end of play, before the close. */
  atMs: Ms | null
  by: string
  actor: Actor
  command: CommandName
  data: Record<string, unknown>
}

/** A move that was refused, which is no error. */
export interface RefusedMove {
  move: number
  at: Ms | 'after'
  by: string
  command: string
  code: RefusalCode
}

export interface VirtualPlay {
  events: ExerciseEvent[]
  refusals: RefusedMove[]
}

/** A teammate whose command changed nothing thinks again after this long. */
const SECOND_THOUGHTS = 5 * SECOND

/**
 * Plays a started exercise to its close in virtual time: with the moves of a script, or, where there
 * is none, with its simulated teammates. The same state, script and seed give the same events.
 */
export function playVirtually(
  state: ExerciseState,
  startWallMs: Ms,
  script: ScriptedMove[] | null,
): VirtualPlay {
  return new Player(state, startWallMs, script).play()
}

class Player {
  readonly #state: ExerciseState
  readonly #startMs: Ms
  readonly #moves: ScriptedMove[]
  readonly #after: ScriptedMove[]
  readonly #teammates: Teammates | null
  readonly #events: ExerciseEvent[] = []
  readonly #refusals: RefusedMove[] = []
  #nowMs: Ms
  #count = 0

  constructor(state: ExerciseState, startWallMs: Ms, script: ScriptedMove[] | null) {
    this.#state = state
    this.#startMs = startWallMs
    this.#nowMs = startWallMs
    this.#moves = timed(script ?? [])
    this.#after = (script ?? []).filter(({ atMs }) => atMs === null)
    this.#teammates = script ? null : new Teammates(state)
  }

  play(): VirtualPlay {
    while (this.#turn()) continue
    if (inPlay(this.#state.life.stage)) this.#give({ kind: 'facilitator' }, 'end-play', {})
    for (const move of this.#after) this.#move(move)
    if (this.#teammates) this.#plan()
    this.#give({ kind: 'facilitator' }, 'close', {})
    return { events: this.#events, refusals: this.#refusals }
  }

  /** The hot wash of a simulated team: gaps are shown, and somebody plans what follows from them. */
  #plan(): void {
    this.#give({ kind: 'facilitator' }, 'step-hotwash', { step: 'actions' })
    while (this.#teammate()) continue
  }

  /** The next thing in time: what is due, a move, a teammate. False once nothing more can come before the end. */
  #turn(): boolean {
    const move = this.#moves[0]
    if (!move && !this.#playGoesOn()) return false
    const dueMs = this.#dueMs() ?? Infinity
    const moveMs = move ? this.#startMs + (move.atMs ?? 0) : Infinity
    const lookMs = this.#teammates?.nextLookMs(this.#nowMs) ?? Infinity
    const nextMs = Math.min(dueMs, moveMs, lookMs)
    if (nextMs === Infinity) return false
    this.#nowMs = Math.max(this.#nowMs, nextMs)
    if (nextMs === dueMs) this.#keep(tick(this.#state, { nowMs: this.#nowMs }))
    else if (nextMs === moveMs) this.#nextMove()
    else this.#teammate()
    return true
  }

  /** Whether time alone still moves play on: not while it stands, and not where only a move could end it. */
  #playGoesOn(): boolean {
    return this.#state.life.stage === 'running' && this.#state.setup.endsByItself
  }

  #dueMs(): Ms | null {
    const { life, head } = this.#state
    if (!life.clock.running) return null
    const due = nextDue(this.#state, Math.max(head.atMs, readClock(life.clock, this.#nowMs)))
    return due === null ? null : Math.max(this.#nowMs, wallOf(life.clock, due.atMs))
  }

  #teammate(): boolean {
    const turn = this.#teammates?.next(this.#nowMs)
    if (!turn) return false
    this.#nowMs = Math.max(this.#nowMs, turn.atMs)
    const seq = this.#state.head.seq
    this.#give(turn.actor, turn.command, turn.data)
    if (this.#state.head.seq === seq)
      this.#teammates?.rest(turn.seat, this.#nowMs + SECOND_THOUGHTS)
    return true
  }

  #nextMove(): void {
    const move = this.#moves.shift()
    if (move) this.#move(move)
  }

  #move({ index, atMs, by, actor, command, data }: ScriptedMove): void {
    const code = this.#give(actor, command, data)
    if (code) this.#refusals.push({ move: index, at: atMs ?? 'after', by, command, code })
  }

  #give(actor: Actor, type: CommandName, data: Record<string, unknown>): RefusalCode | null {
    this.#count += 1
    const { seed } = this.#state.setup
    const id = as<CommandId>(`c-${digits(20, seed, 'command', this.#count)}`)
    const outcome = decide(this.#state, { id, type, data, actor }, this.#context())
    this.#keep(outcome.events)
    return outcome.ok ? null : outcome.code
  }

  #context(): Context {
    let salts = 0
    const { seed } = this.#state.setup
    return { nowMs: this.#nowMs, salt: () => digits(32, seed, 'salt', this.#count, (salts += 1)) }
  }

  #keep(events: ExerciseEvent[]): void {
    this.#events.push(...events)
    if (events.length > 0) this.#teammates?.lookAgain(events)
  }
}

/** Moves with a time, in its order; equal times keep the file's. */
function timed(script: ScriptedMove[]): ScriptedMove[] {
  return script.filter(({ atMs }) => atMs !== null).sort((a, b) => (a.atMs ?? 0) - (b.atMs ?? 0))
}
