import type { Logger } from 'pino'
import type { Actor, Context } from '../../shared/exercise/commands/command.ts'
import { decide } from '../../shared/exercise/commands/decide.ts'
import type { ExerciseEvent } from '../../shared/exercise/events/event.ts'
import { nextDue } from '../../shared/exercise/schedule/due.ts'
import { tick } from '../../shared/exercise/schedule/tick.ts'
import { afterOutage, type SignOfLife } from '../../shared/exercise/schedule/outage.ts'
import type { ExerciseState } from '../../shared/exercise/state/state.ts'
import { readClock, wallOf } from '../../shared/time/exercise-clock.ts'
import type { Ms } from '../../shared/time/duration.ts'
import type { CommandAnswer } from '../../shared/wire/down.ts'
import type { CommandFrame } from '../../shared/wire/up.ts'
import { as } from '../../shared/words/ids.ts'
import type { CommandId, ExerciseId } from '../../shared/words/ids.ts'
import { StorageFailed, type StorageCondition } from '../store/storage-condition.ts'
import type { Heartbeat, Store } from '../store/store.ts'
import { Answers, bodyHashOf, INTERNAL_REFUSAL, storageRefusal } from './answers.ts'
import { Missing } from './missing.ts'
import { Staged, type Known } from './staged.ts'
import type { WallClock } from './wall-clock.ts'

/** What an exercise's host works with. */
export interface Surroundings {
  store: Store
  clock: WallClock
  /** Ids and salts that nobody guesses. */
  random: (bytes: number) => Buffer
  log: Logger
}

/** What is known and durable, at this instant of the exercise's real clock. */
export type Snapshot = Known & { nowMs: Ms }

/** In a box, so that the queue goes on while the answer waits for the disk. */
type Boxed = { answer: Promise<CommandAnswer> }

/**
 * One exercise: everything that changes it comes through one queue, is decided on the staged state at
 * once, and is answered when it is on the disk.
 */
export class ExerciseHost {
  readonly id: ExerciseId
  readonly missing: Missing
  readonly #around: Surroundings
  readonly #staged: Staged
  readonly #answers: Answers
  #queue: Promise<unknown> = Promise.resolve()
  /** How far log and heartbeats are ahead of the process's clock, which may have been set back between two starts. */
  #aheadMs: Ms = 0
  /** Since when the exercise has to be taken for away; `start` until an open clock was first dealt with. */
  #away: Ms | 'start' | null = 'start'
  /** Exercise clock up to which conditions that wait for time have been asked. */
  #sweptMs: Ms = 0
  /** Reckoned once per event: the schedule asks often. */
  #due: { seq: number; wallMs: Ms | null } | null = null

  private constructor(id: ExerciseId, around: Surroundings) {
    this.id = id
    this.#around = around
    this.#staged = new Staged(id, around)
    this.#answers = new Answers(id, around.store)
    this.missing = new Missing(id, around.store)
  }

  /** Opens an exercise that is in the store; if its clock was running, the time since then was an outage. */
  static async open(id: ExerciseId, around: Surroundings): Promise<ExerciseHost> {
    const host = new ExerciseHost(id, around)
    const { head } = await host.#staged.state()
    const beat = await around.store.lastBeat(id)
    host.#aheadMs = Math.max(0, Math.max(head.wallMs, beat?.wallMs ?? 0) - around.clock.now())
    await host.#next(() => host.#current())
    return host
  }

  /** This exercise's real clock, ms since the epoch. */
  nowMs(): Ms {
    return this.#around.clock.now() + this.#aheadMs
  }

  /** How the disk under the log is, and since when. */
  storage(): StorageCondition {
    return this.#around.store.condition
  }

  /** Decides a command and answers once that is durable; the same id is answered alike for ever. */
  async command(actor: Actor, frame: CommandFrame): Promise<CommandAnswer> {
    const bodyHash = bodyHashOf(actor, frame)
    return this.#answers.once(frame.id, bodyHash, async () => {
      const decide = () => this.#decide(actor, frame, bodyHash)
      const { answer } = await this.#next(() => this.#safely(frame, decide))
      return answer
    })
  }

  /** Lets happen what is due; writes nothing where nothing is. Rejects where it could not be written. */
  async tick(): Promise<void> {
    const { kept } = await this.#next(async () => {
      const state = await this.#current()
      const after = state.head.seq
      const context = this.#context()
      const events = this.#staged.change(() => tick(state, context))
      this.#sweptMs = readClock(state.life.clock, context.nowMs)
      this.#due = null
      return { kept: events.length === 0 ? Promise.resolve(true) : this.#keep(after, events) }
    })
    if (!(await kept)) throw new StorageFailed(this.id)
  }

  /** The process was away since `sinceMs` of its clock: the exercise clock stands still for that long. */
  away(sinceMs: Ms): void {
    this.#away ??= sinceMs + this.#aheadMs
  }

  /** Real instant of the process's clock at which something is due, null while nothing will be. */
  dueMs(): Ms | null {
    const state = this.#staged.stateAtHand
    if (!state || this.#away !== null) return this.#around.clock.now()
    if (this.#due?.seq !== state.head.seq) {
      this.#due = { seq: state.head.seq, wallMs: dueWallMs(state, this.#sweptMs) }
    }
    const { wallMs } = this.#due
    return wallMs === null ? null : wallMs - this.#aheadMs
  }

  /** How far the clock has come; null while it stands. */
  heartbeat(): Heartbeat | null {
    const clock = this.#staged.stateAtHand?.life.clock
    if (!clock?.running || this.#away !== null) return null
    const wallMs = this.nowMs()
    return { exercise: this.id, wallMs, atMs: readClock(clock, wallMs) }
  }

  /** What may be shown now; null while something is staged. */
  snapshot(): Snapshot | null {
    const known = this.#staged.durable()
    return known && { ...known, nowMs: this.nowMs() }
  }

  /** Looks at what is durable, once nothing is staged; `look` must keep nothing of the state itself. */
  async read<Result>(look: (snapshot: Snapshot) => Result): Promise<Result> {
    return this.#next(async () => {
      await this.#staged.settled()
      await this.#current()
      await this.#staged.settled()
      const snapshot = this.snapshot()
      if (!snapshot) throw new StorageFailed(this.id)
      return look(snapshot)
    })
  }

  /** Calls with all events that became durable since the last call; with none where the log was read anew. Answers the way to stop. */
  onSettled(listener: (events: readonly ExerciseEvent[]) => void): () => void {
    return this.#staged.onSettled(listener)
  }

  /** When everything asked so far is decided and durable. */
  async settled(): Promise<void> {
    await this.#next(() => this.#staged.settled())
  }

  #next<Result>(step: () => Promise<Result>): Promise<Result> {
    const run = this.#queue.then(step)
    this.#queue = run.catch(() => {})
    return run
  }

  async #safely(frame: CommandFrame, step: () => Promise<Boxed>): Promise<Boxed> {
    try {
      return await step()
    } catch (error) {
      this.#around.log.error({ exercise: this.id, command: frame.id, err: error }, 'command failed')
      const refusal =
        error instanceof StorageFailed ? storageRefusal(this.storage()) : INTERNAL_REFUSAL
      return { answer: Promise.resolve(refusal) }
    }
  }

  async #decide(actor: Actor, frame: CommandFrame, bodyHash: string): Promise<Boxed> {
    const known = await this.#answers.known(frame.id, bodyHash)
    if (known) return { answer: Promise.resolve(known) }
    const state = await this.#current()
    const after = state.head.seq
    const command = { ...frame, id: as<CommandId>(frame.id), actor }
    const outcome = this.#staged.change(() => decide(state, command, this.#context()))
    if (!outcome.ok) {
      const { code, message, events: due } = outcome
      const refusal: CommandAnswer = { ok: false, code, message }
      const kept = due.length === 0 ? Promise.resolve(true) : this.#keep(after, due)
      return { answer: kept.then(() => refusal) }
    }
    const accepted = { ok: true as const, seq: state.head.seq }
    const recorded = { id: command.id, bodyHash, answer: accepted }
    const { events, names } = outcome
    const kept = this.#staged.keep(after, { events, commands: [recorded], names })
    const answer = kept.then((whole) => (whole ? accepted : storageRefusal(this.storage())))
    return { answer }
  }

  #keep(after: number, events: readonly ExerciseEvent[]): Promise<boolean> {
    return this.#staged.keep(after, { events, commands: [], names: {} })
  }

  /** The staged state, after any outage has been dealt with. */
  async #current(): Promise<ExerciseState> {
    const state = await this.#staged.state()
    const since = this.#away
    if (since === null) return state
    // Before it is written down: the process may be away once more meanwhile.
    this.#away = null
    try {
      if (state.life.clock.running) await this.#standStill(state, since)
    } catch (error) {
      this.#away = since
      throw error
    }
    return this.#current()
  }

  async #standStill(state: ExerciseState, since: Ms | 'start'): Promise<void> {
    const after = state.head.seq
    const sign = await this.#lastSignOfLife(state, since)
    const events = this.#staged.change(() => afterOutage(state, sign, this.nowMs()))
    if (events.length > 0 && !(await this.#keep(after, events))) throw new StorageFailed(this.id)
  }

  /** How far the clock is known to have come, where the log does not say more. */
  async #lastSignOfLife(state: ExerciseState, since: Ms | 'start'): Promise<SignOfLife | null> {
    if (since !== 'start') return { wallMs: since, atMs: readClock(state.life.clock, since) }
    const beat = await this.#around.store.lastBeat(this.id)
    return beat && beat.wallMs > state.head.wallMs ? beat : null
  }

  #context(): Context {
    return { nowMs: this.nowMs(), salt: () => this.#around.random(12).toString('base64url') }
  }
}

function dueWallMs(state: ExerciseState, sweptMs: Ms): Ms | null {
  const { life, head } = state
  const due = life.clock.running ? nextDue(state, Math.max(head.atMs, sweptMs)) : null
  return due === null ? null : wallOf(life.clock, due.atMs)
}
