import {
  ANSWER_WITHIN_MS,
  COMES_BACK,
  TRIES_AGAIN_MS,
} from '../../../../client/connection/patience.ts'
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

/**
 * A page's connection, opened again whenever it is lost, until the page is told not to. Like
 * `client/connection/link.ts`, whose socket needs a browser: it comes back and gives up as that does.
 */
export class Link implements PageEnd {
  isConnected = false
  /** Set once the page has been told to stay away. */
  isOver = false
  takesOver = false
  /** Its device has no network. */
  isOffline = false
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
  /** Tries in a row that reached nobody. */
  #tries = 0
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

  /** The device is gone without a word. */
  die(): void {
    this.#life.over = true
    this.isConnected = false
    this.#line?.die()
  }

  admitted(): void {
    this.isConnected = true
    this.takesOver = false
    this.#tries = 0
  }

  refused(farewell: Farewell | null): void {
    if (!farewell) return this.#comeBack(this.#longerMs())
    this.farewell(farewell)
    if (!this.isOver) this.#comeBack(0)
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

  lost(byServer: boolean): void {
    this.#lose(byServer ? TRIES_AGAIN_MS : this.#longerMs())
  }

  #restart(): void {
    this.#line?.close()
    this.#line = null
    this.#lose(0)
  }

  #lose(awayMs: Ms): void {
    this.isConnected = false
    for (const lose of this.#unanswered) lose()
    if (!this.isOver) this.#comeBack(awayMs)
  }

  /** As socket.io waits. */
  #longerMs(): Ms {
    const { reconnectionDelay, reconnectionDelayMax } = COMES_BACK
    const spread = 0.5 + this.#nature.random.next()
    const ms = reconnectionDelay * 2 ** this.#tries * spread
    this.#tries += 1
    return Math.min(Math.floor(ms), reconnectionDelayMax)
  }

  #comeBack(afterMs: Ms): void {
    this.#callOff()
    const { agenda } = this.#nature
    this.#callOff = agenda.after(afterMs, 'come back', () => void this.#open(), this.#life)
  }

  async #open(): Promise<void> {
    const { process } = this.#machine
    if (!process || this.isOffline)
      return this.#comeBack(this.#session === null ? TRIES_AGAIN_MS : this.#longerMs())
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
