import { HOUR } from '../../shared/time/duration.ts'
import type { Ms } from '../../shared/time/duration.ts'
import type { ExerciseId } from '../../shared/words/ids.ts'
import type { ExerciseHost, Surroundings } from './exercise-host.ts'
import type { Exercises } from './exercises.ts'
import type { Waker } from './schedule.ts'

/** Erases exercises in which nothing has happened for as long as this installation keeps them. */
export class Retention implements Waker {
  readonly #around: Surroundings
  readonly #exercises: Exercises
  readonly #keepMs: Ms | null
  #nextMs: Ms = 0

  /** `keepMs` null keeps them for ever. */
  constructor(around: Surroundings, exercises: Exercises, keepMs: Ms | null) {
    this.#around = around
    this.#exercises = exercises
    this.#keepMs = keepMs
  }

  dueMs(): Ms | null {
    return this.#keepMs === null ? null : this.#nextMs
  }

  wake(nowMs: Ms): void {
    this.#nextMs = nowMs + HOUR
    this.sweep(nowMs).catch((error: unknown) =>
      this.#around.log.error({ err: error }, 'old exercises could not be erased'),
    )
  }

  /** Erases what is too old; waits while a clock runs, since writing the file anew holds everything up. */
  async sweep(nowMs: Ms): Promise<void> {
    const old = await this.#tooOld(nowMs)
    const running = this.#exercises.hosts().filter((host) => host.heartbeat())
    if (running.length === 0) for (const exercise of old) await this.#exercises.erase(exercise)
    else if (old.length > 0) this.#sayThatItWaits(old, running)
  }

  async #tooOld(nowMs: Ms): Promise<ExerciseId[]> {
    if (this.#keepMs === null) return []
    const oldest = new Date(nowMs - this.#keepMs).toISOString()
    return (await this.#around.store.catalogue())
      .filter(({ stage, changedWall }) => stage !== 'running' && changedWall < oldest)
      .map(({ exercise }) => exercise)
  }

  /** A clock that somebody forgot would else keep everything for ever, and nobody would know. */
  #sayThatItWaits(old: readonly ExerciseId[], running: readonly ExerciseHost[]): void {
    const runs = running.map(({ id }) => id)
    this.#around.log.warn({ old, running: runs }, 'old exercises are erased once no clock runs')
  }
}
