import type { Ms } from '../../../../shared/time/duration.ts'
import type {
  CommandAnswer,
  Farewell,
  RowsFrame,
  StorageNews,
} from '../../../../shared/wire/down.ts'
import type { CommandFrame } from '../../../../shared/wire/up.ts'
import { WIRE_VERSION } from '../../../../shared/wire/version.ts'
import type { Nature } from '../nature/nature.ts'
import type { Machine } from '../server/machine.ts'
import { Line, type PageEnd, type Witness } from './line.ts'

export interface LinkEvents {
  rows: (frame: RowsFrame) => void
  farewell: (farewell: Farewell) => void
}

/** Like `client/connection/link.ts`, whose socket needs a browser: when it comes back, and when it gives up. */
const COME_BACK_MS: Ms = 500
const NO_SERVER_MS: Ms = 3_000
const ANSWER_WITHIN_MS: Ms = 10_000

/** A page's connection, opened again whenever it is lost, until the page is told not to. */
export class Link implements PageEnd {
  isConnected = false
  /** Set once the page has been told to stay away. */
  isOver = false
  takesOver = false
  /** How the disk is, as this page was last told; only a facilitator's page is. */
  disk: StorageNews['state'] = 'ok'
  version = WIRE_VERSION
  readonly #nature: Nature
  readonly #machine: Machine
  readonly #witness: Witness
  readonly #capability: string
  readonly #events: LinkEvents
  readonly #life = { over: false }
  readonly #unanswered = new Set<() => void>()
  #session: string | null = null
  #line: Line | null = null
  #callOff: () => void = () => {}

  constructor(
    nature: Nature,
    machine: Machine,
    witness: Witness,
    capability: string,
    events: LinkEvents,
  ) {
    this.#nature = nature
    this.#machine = machine
    this.#witness = witness
    this.#capability = capability
    this.#events = events
    this.#comeBack(0)
  }

  /** Rejects where no answer comes. */
  emit(frame: CommandFrame): Promise<CommandAnswer> {
    return new Promise((resolve, reject) => {
      if (!this.isConnected || !this.#line) return reject(new Error('not connected'))
      const lose = () => {
        settle()
        reject(new Error('no answer'))
      }
      const callOff = this.#nature.agenda.after(
        ANSWER_WITHIN_MS,
        'silence',
        () => this.#restart(),
        this.#life,
      )
      const settle = () => {
        callOff()
        this.#unanswered.delete(lose)
      }
      this.#unanswered.add(lose)
      this.#line.ask(frame, (answer) => {
        settle()
        resolve(answer)
      })
    })
  }

  /** Sends what no outbox would. */
  emitRaw(frame: unknown): void {
    if (this.isConnected) this.#line?.ask(frame, () => {})
  }

  /** Speaks from here instead of from elsewhere. */
  takeOver(): void {
    this.isOver = false
    this.takesOver = true
    this.#restart()
  }

  cut(): void {
    this.#line?.cut()
  }

  close(): void {
    this.#life.over = true
    this.isConnected = false
    this.#line?.close()
  }

  admitted(): void {
    this.isConnected = true
    this.takesOver = false
  }

  refused(farewell: Farewell | null): void {
    if (farewell) this.farewell(farewell)
    if (!this.isOver) this.#comeBack(COME_BACK_MS)
  }

  storage({ state }: StorageNews): void {
    this.disk = state
  }

  rows(frame: RowsFrame): void {
    this.#events.rows(frame)
  }

  farewell(farewell: Farewell): void {
    if (farewell.why === 'closing') return
    if (farewell.why === 'session') return void (this.#session = null)
    this.isOver = true
    this.#events.farewell(farewell)
  }

  lost(): void {
    this.isConnected = false
    for (const lose of this.#unanswered) lose()
    if (!this.isOver) this.#comeBack(COME_BACK_MS)
  }

  #restart(): void {
    this.#line?.close()
    this.#line = null
    this.lost()
  }

  #comeBack(afterMs: Ms): void {
    this.#callOff()
    const ms = afterMs + this.#nature.random.between(0, 200)
    this.#callOff = this.#nature.agenda.after(ms, 'come back', () => void this.#open(), this.#life)
  }

  async #open(): Promise<void> {
    const { process } = this.#machine
    if (!process) return this.#comeBack(NO_SERVER_MS)
    this.#session ??= (await process.access.openSession(this.#capability))?.token ?? null
    if (this.#life.over) return
    if (this.#session === null) return this.#giveUp()
    const { takesOver: takeOver, version } = this
    this.#line = new Line(this.#nature, this, this.#witness)
    this.#line.open(this.#machine, {
      session: this.#session,
      version,
      ...(takeOver && { takeOver }),
    })
  }

  #giveUp(): void {
    this.isOver = true
    this.#events.farewell({ why: 'session', message: 'This link is worth nothing any more.' })
  }
}
