import type { ExerciseEvent } from '../../../../shared/exercise/events/event.ts'
import type { Ms } from '../../../../shared/time/duration.ts'
import { promise } from './broken.ts'

/** What is decided is in the log that much later, at most. */
const COMMIT_MS: Ms = 100

/**
 * The exercise clock once more, as plainly as it can be told: from the log, and from how long the
 * server was truly there, since the clock stands while it is away.
 */
export class PlainClock {
  isRunning = false
  /** Where the last jump landed. */
  landedMs: Ms = 0
  #pace = 1
  #atMs: Ms = 0
  #wallMs: Ms = 0
  #upMs: Ms = 0
  #lastAtMs: Ms = 0

  /** What the clock can show at most at a real instant; half a millisecond is rounding. */
  #latest(wallMs: Ms): Ms {
    return this.isRunning
      ? this.#atMs + Math.max(0, wallMs - this.#wallMs) * this.#pace
      : this.#atMs
  }

  /** `upMs`: for how long the server has been there so far, in truth. */
  see(event: ExerciseEvent, upMs: Ms): void {
    const { at, seq, type, data } = event
    const wallMs = Date.parse(event.wall)
    promise(
      at >= this.#lastAtMs,
      `event ${seq} turns the clock back from ${this.#lastAtMs} to ${at}`,
    )
    promise(
      at <= this.#latest(wallMs),
      `event ${seq} (${type}) is at ${at}, when the clock showed ${this.#latest(wallMs)}`,
    )
    const longestMs = (upMs - this.#upMs + COMMIT_MS) * this.#pace
    promise(
      at - this.#atMs <= longestMs,
      `event ${seq} (${type}) counts ${at - this.#atMs} ms, of which the server was there for ${longestMs}`,
    )
    this.#lastAtMs = at
    switch (type) {
      case 'exercise.created':
        this.#pace = data.setup.pace
        return
      case 'exercise.started':
      case 'exercise.resumed':
        return this.#run(true, this.#atMs, wallMs, upMs)
      case 'exercise.resumed-after-outage':
        return this.#run(true, at, wallMs, upMs)
      case 'exercise.paused':
      case 'exercise.ended':
        return this.#run(false, at, wallMs, upMs)
      case 'exercise.paced':
        this.#run(this.isRunning, at, wallMs, upMs)
        this.#pace = data.pace
        return
      case 'exercise.jumped':
        this.landedMs = at + data.byMs
        this.#atMs += data.byMs
        return
      default:
        return
    }
  }

  #run(isRunning: boolean, atMs: Ms, wallMs: Ms, upMs: Ms): void {
    this.#upMs = upMs
    this.isRunning = isRunning
    this.#atMs = atMs
    this.#wallMs = wallMs
  }
}
