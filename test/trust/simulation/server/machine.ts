import { AWAY_AFTER_MS, processClock } from '../../../../server/host/wall-clock.ts'
import type { Ms } from '../../../../shared/time/duration.ts'
import type { Life } from '../nature/agenda.ts'
import type { Nature } from '../nature/nature.ts'
import { Disk } from './disk.ts'
import { ServerProcess } from './server-process.ts'

/** The computer of the server: a disk, two clocks, and a process that comes and goes. */
export class Machine {
  readonly disk = new Disk()
  readonly #nature: Nature
  #process: ServerProcess | null = null
  #life: Life = { over: true }
  #upBeforeMs: Ms = 0
  /** Since when it has been up without a break; what it slept through does not count. */
  #upSinceMs: Ms = 0
  /** How far its date is from the truth: somebody may set it. */
  #dateAheadMs: Ms = 0
  /** How long its monotonic clock stood still while the lid was closed. */
  #sleptMs: Ms = 0

  constructor(nature: Nature) {
    this.#nature = nature
  }

  /** The process that runs now, null while there is none. */
  get process(): ServerProcess | null {
    return this.#life.over ? null : this.#process
  }

  /** For how long, truly, the server has been there so far. */
  get upMs(): Ms {
    return this.#upBeforeMs + (this.#life.over ? 0 : this.#nature.agenda.nowMs - this.#upSinceMs)
  }

  /** Starts a process on the disk as it is. */
  start(): ServerProcess {
    const { agenda } = this.#nature
    const life = { over: false }
    const clock = processClock(
      () => agenda.nowMs + this.#dateAheadMs,
      () => agenda.nowMs - this.#sleptMs,
      (ms, run) => agenda.after(ms, 'timer', run, life),
    )
    const process = new ServerProcess(this.#nature, this.disk, clock, life, () => this.crash())
    this.#life = life
    this.#upSinceMs = agenda.nowMs
    this.#process = process
    void process.start()
    return process
  }

  /** The process is asked to stop; another starts afterwards. */
  async stop(): Promise<void> {
    const { process } = this
    await process?.stop()
    if (process === this.process) this.crash()
  }

  /** The process is killed; another starts soon, or not so soon. */
  crash(): void {
    if (this.#life.over) return
    this.#upBeforeMs = this.upMs
    this.#life.over = true
    for (const end of this.#process?.io.sockets.sockets.values() ?? []) end.die()
    const { agenda, random } = this.#nature
    const isLong = this.#nature.strikes('long-outage')
    const awayMs = isLong ? random.between(61_000, 90_000) : random.between(500, 4_000)
    agenda.after(awayMs, 'start', () => this.start())
  }

  setDate(byMs: Ms): void {
    this.#dateAheadMs += byMs
  }

  /** Nothing runs for so long; the monotonic clocks of some computers stand still meanwhile. */
  sleep(ms: Ms, stopsMonotonic: boolean): void {
    this.#nature.agenda.sleep(ms)
    // A shorter break cannot be told from a busy moment.
    if (ms > AWAY_AFTER_MS) this.#upSinceMs += ms
    if (stopsMonotonic) this.#sleptMs += ms
  }
}
