import type { Ms } from '../../time/duration.ts'
import { wallIso } from '../../time/wall.ts'
import type { CommandId } from '../../words/ids.ts'
import type { ExerciseEvent, Happening } from '../events/event.ts'
import { evolve } from '../state/evolve.ts'
import { inPlay } from '../state/phases/exercise-chart.ts'
import type { ExerciseState } from '../state/state.ts'
import { nextConsequence } from './consequences.ts'
import { nextDue } from './due.ts'
import { earliestNext, lastLanding } from './jump.ts'

/** So many events at one instant are a scenario that feeds on itself, not play. */
const MOST_CONSEQUENCES = 10_000

/**
 * Turns happenings into numbered events, folds each into the state, and lets what they turn true
 * follow at once, with the same instant. The state it is given is evolved as it goes.
 */
export class Unfolding {
  readonly events: ExerciseEvent[] = []
  readonly #state: ExerciseState
  readonly #wall: string

  constructor(state: ExerciseState, nowMs: Ms) {
    this.#state = state
    this.#wall = wallIso(nowMs)
  }

  /** Happenings of one step, then whatever follows from them. */
  step(happenings: readonly Happening[], atMs: Ms, command?: CommandId): void {
    this.#tell(happenings, atMs, command)
    this.#follow(true)
  }

  /** Lets everything happen that is due at or before an instant of the exercise clock, in its order. */
  until(nowAtMs: Ms): void {
    let sweptMs = this.#state.head.atMs
    for (;;) {
      // What lies before a jump was asked about before it, though the jump moved it on the clock.
      sweptMs = Math.max(sweptMs, lastLanding(this.#state))
      const due = nextDue(this.#state, sweptMs)
      if (!due || due.atMs > nowAtMs) return
      if (due.kind === 3) sweptMs = due.atMs
      const atMs = Math.max(due.atMs, earliestNext(this.#state))
      this.#tell(due.happenings(), atMs)
      // No time is played between a departure and its landing: what it made true stays so.
      const timePassed = due.kind >= 3 || atMs === lastLanding(this.#state)
      this.#follow(timePassed, due.kind === 3 ? due.atMs : undefined)
    }
  }

  #tell(happenings: readonly Happening[], atMs: Ms, command?: CommandId): void {
    for (const happening of happenings) {
      const { by, team, type, data } = happening
      const event = {
        seq: this.#state.head.seq + 1,
        at: atMs,
        wall: this.#wall,
        by,
        ...(team === undefined ? {} : { team }),
        type,
        data,
        ...(command === undefined ? {} : { command }),
      } as ExerciseEvent
      evolve(this.#state, event)
      this.events.push(event)
    }
  }

  #follow(timePassed: boolean, atMs = earliestNext(this.#state)): void {
    for (let count = 0; inPlay(this.#state.life.stage) && count < MOST_CONSEQUENCES; count += 1) {
      const playedMs = atMs - this.#state.life.clock.jumpedMs
      const happenings = nextConsequence(this.#state, { playedMs, timePassed })
      if (!happenings) return
      this.#tell(happenings, atMs)
    }
  }
}
