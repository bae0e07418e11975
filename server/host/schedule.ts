import type { Ms } from '../../shared/time/duration.ts'
import type { Heartbeat } from '../store/store.ts'
import type { ExerciseHost, Surroundings } from './exercise-host.ts'
import type { Exercises } from './exercises.ts'

/** The timer never sleeps longer: the clock has to be looked at, and Node fires long timers at once. */
const LONGEST_SLEEP_MS: Ms = 1_000
const BEAT_EVERY_MS: Ms = 5_000
const SWEEP_EVERY_MS: Ms = 30_000
/** After a failure an exercise is not asked again before. */
const RETRY_AFTER_MS: Ms = 1_000

/** What else wakes up by itself, such as simulated teammates. */
export interface Waker {
  /** Instant of the process's clock at which to be woken, null for never. */
  dueMs(): Ms | null
  wake(nowMs: Ms): void
}

/** One timer for the whole process: sleeps until something is due, and lets it happen. */
export class Schedule {
  readonly #around: Surroundings
  readonly #exercises: Exercises
  readonly #wakers: Waker[]
  readonly #failedMs = new WeakMap<ExerciseHost, Ms>()
  #callOff: () => void = () => {}
  #beatMs: Ms = 0
  #probedMs: Ms = 0
  #sweptMs: Ms = 0
  #stopped = true

  constructor(around: Surroundings, exercises: Exercises, wakers: Waker[] = []) {
    this.#around = around
    this.#exercises = exercises
    this.#wakers = wakers
    exercises.onOpened((host) => host.onSettled(() => this.#sleep()))
  }

  start(): void {
    this.#stopped = false
    void this.turn()
  }

  /** Stops, after writing down how far each clock has come. */
  async stop(): Promise<void> {
    this.#stopped = true
    this.#callOff()
    await this.#beat()
  }

  /** Lets happen what is due now. */
  async turn(): Promise<void> {
    const now = this.#around.clock.now()
    for (const waker of this.#wakers) {
      if ((waker.dueMs() ?? Infinity) <= now) waker.wake(now)
    }
    const due = this.#exercises.hosts().filter((host) => this.#dueMs(host) <= now)
    await Promise.all(due.map((host) => this.#tick(host)))
    await this.#probe(now)
    if (now - this.#beatMs >= BEAT_EVERY_MS) await this.#beat()
    if (now - this.#sweptMs >= SWEEP_EVERY_MS) {
      this.#sweptMs = now
      this.#exercises.sweep()
    }
    this.#sleep()
  }

  #dueMs(host: ExerciseHost): Ms {
    const failedMs = this.#failedMs.get(host) ?? -Infinity
    return Math.max(host.dueMs() ?? Infinity, failedMs + RETRY_AFTER_MS)
  }

  async #tick(host: ExerciseHost): Promise<void> {
    try {
      await host.tick()
    } catch (error) {
      this.#failedMs.set(host, this.#around.clock.now())
      this.#around.log.error({ exercise: host.id, err: error }, 'the schedule failed')
    }
  }

  /** While clocks stand nobody writes: whether a disk works again is asked for by itself. */
  async #probe(now: Ms): Promise<void> {
    const { store } = this.#around
    if (store.condition.state === 'ok' || now - this.#probedMs < RETRY_AFTER_MS) return
    this.#probedMs = now
    // It remembers what it found; whoever waits for the answer asks there.
    await store.probe().catch(() => {})
  }

  async #beat(): Promise<void> {
    this.#beatMs = this.#around.clock.now()
    const beats: Heartbeat[] = this.#exercises.hosts().flatMap((host) => host.heartbeat() ?? [])
    if (beats.length === 0) return
    try {
      await this.#around.store.beat(beats)
    } catch (error) {
      this.#around.log.error({ err: error }, 'heartbeats could not be written')
    }
  }

  #sleep(): void {
    if (this.#stopped) return
    this.#callOff()
    const now = this.#around.clock.now()
    const dues = [
      ...this.#exercises.hosts().map((host) => this.#dueMs(host)),
      ...this.#wakers.map((waker) => waker.dueMs() ?? Infinity),
    ]
    const sleep = Math.min(LONGEST_SLEEP_MS, Math.max(1, Math.min(...dues) - now))
    this.#callOff = this.#around.clock.after(sleep, () => void this.turn())
  }
}
