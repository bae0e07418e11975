import { HOUR } from '../../shared/time/duration.ts'
import type { Ms } from '../../shared/time/duration.ts'
import type { Surroundings } from './exercise-host.ts'
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
    if (this.#keepMs === null || this.#exercises.hosts().some((host) => host.heartbeat())) return
    const oldest = new Date(nowMs - this.#keepMs).toISOString()
    for (const { exercise, stage, changedWall } of await this.#around.store.catalogue()) {
      if (stage !== 'running' && changedWall < oldest) await this.#exercises.erase(exercise)
    }
  }
}
