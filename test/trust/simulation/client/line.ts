import type { Ms } from '../../../../shared/time/duration.ts'
import type {
  CommandAnswer,
  Farewell,
  RowsFrame,
  StorageNews,
} from '../../../../shared/wire/down.ts'
import type { CommandFrame } from '../../../../shared/wire/up.ts'
import { never } from '../../../../shared/words/assert.ts'
import type { Nature } from '../nature/nature.ts'
import type { Machine } from '../server/machine.ts'
import { Broken } from '../promises/broken.ts'
import { ServerEnd, type Carrier, type Parcel } from '../server/server-end.ts'
import { Way } from './way.ts'

/** What a page hears of its connection. */
export interface PageEnd {
  admitted(): void
  /** Null: there is no server. */
  refused(farewell: Farewell | null): void
  rows(frame: RowsFrame): void
  farewell(farewell: Farewell): void
  storage(news: StorageNews): void
  lost(byServer: boolean): void
}

/** Sees all that leaves the server, before a page does, and what a person is told in the end. */
export interface Witness {
  sends(end: ServerEnd, parcel: Parcel): void
  answers(frame: unknown, answer: CommandAnswer): void
  tells(frame: CommandFrame, answer: CommandAnswer): void
}

/** Until the server takes a silent connection for dead: its ping interval and its patience. */
const LATEST_NOTICE_MS: Ms = 13_000

/**
 * One connection, as a WebSocket is one: each direction keeps its order, either end may learn late
 * that it is dead, and what was under way is lost with it.
 */
export class Line implements Carrier {
  readonly #nature: Nature
  /** Null once the page has turned its back on this line. */
  #page: PageEnd | null
  readonly #witness: Witness
  /** An end's life is over once nothing reaches it any more. */
  readonly #pageLife = { over: false }
  readonly #serverLife = { over: false }
  readonly #up: Way
  readonly #down: Way
  #end: ServerEnd | null = null
  #outgoing: { what: string; arrive: () => void }[] = []

  constructor(nature: Nature, page: PageEnd, witness: Witness) {
    this.#nature = nature
    this.#page = page
    this.#witness = witness
    this.#up = new Way(nature, this.#serverLife)
    this.#down = new Way(nature, this.#pageLife)
  }

  /** The page knocks. */
  open(machine: Machine, auth: object): void {
    this.#up.carry('connect', () => {
      const { process } = machine
      if (!process) return this.#down.carry('refused', () => this.#page?.refused(null))
      this.#end = new ServerEnd(`line-${this.#nature.serial()}`, auth, this)
      const farewell = process.io.connect(this.#end, () =>
        this.#put('admitted', () => this.#page?.admitted()),
      )
      if (farewell) this.#down.carry('refused', () => this.#page?.refused(farewell))
    })
  }

  /** The page sends a command; `answered` hears the answer, if one comes. */
  ask(frame: unknown, answered: (answer: CommandAnswer) => void): void {
    const times = this.#nature.strikes('duplicate') ? 2 : 1
    const arrive = () => {
      for (let time = 0; time < times; time += 1) this.#hear(frame, answered)
    }
    this.#up.carry('command', arrive, this.#nature.strikes('reorder'))
  }

  /** The page goes. The server hears of it soon; or, where the network went first, once it has lost patience. */
  close(): void {
    this.#page = null
    if (this.#pageLife.over) return
    this.#pageLife.over = true
    if (!this.#nature.strikes('half-open')) return this.#up.carry('close', () => this.#end?.lose())
    this.#serverLife.over = true
    this.#notice('give up', () => this.#end?.lose())
  }

  /** The page's device is gone without a word: the server hears of it once it has lost patience. */
  die(): void {
    this.#page = null
    this.#pageLife.over = true
    this.#serverLife.over = true
    const { agenda } = this.#nature
    agenda.after(LATEST_NOTICE_MS, 'server misses', () => this.#end?.lose())
  }

  /** The network goes: each end notices for itself. */
  cut(): void {
    if (this.#pageLife.over) return
    this.#pageLife.over = true
    this.#serverLife.over = true
    this.#notice('page cut', () => this.#page?.lost(false))
    this.#notice('server cut', () => this.#end?.lose())
  }

  send(parcel: Parcel): void {
    const { event, json } = parcel
    if (this.#end) this.#witness.sends(this.#end, parcel)
    this.#put(event, () => this.#arrives(event, JSON.parse(json)))
  }

  #arrives(event: Parcel['event'], payload: unknown): void {
    switch (event) {
      case 'rows':
        return this.#page?.rows(payload as RowsFrame)
      case 'farewell':
        return this.#page?.farewell(payload as Farewell)
      case 'storage':
        return this.#page?.storage(payload as StorageNews)
      case 'missing':
        throw new Broken('a page was told of missing events, and none is missing')
      default:
        return never(event)
    }
  }

  closed(): void {
    this.#put('lost', () => {
      this.#pageLife.over = true
      this.#page?.lost(true)
    })
    this.#serverLife.over = true
  }

  #hear(frame: unknown, answered: (answer: CommandAnswer) => void): void {
    const end = this.#end
    end?.hear('command', frame, (answer: CommandAnswer) => {
      if (!end.connected) return
      this.#witness.answers(frame, answer)
      if (this.#nature.strikes('answer-lost')) this.cut()
      else this.#put('answer', () => answered(answer))
    })
  }

  #put(what: string, arrive: () => void): void {
    this.#outgoing.push({ what, arrive })
    if (this.#end?.conn.transport.writable) this.#write(this.#end)
  }

  /** What is written is on its way at once, but for a page that has stopped reading. */
  #write({ conn: { transport } }: ServerEnd): void {
    const batch = this.#outgoing
    this.#outgoing = []
    for (const { what, arrive } of batch) this.#down.carry(what, arrive)
    if (!this.#nature.strikes('stall')) return
    const { agenda, random } = this.#nature
    transport.writable = false
    const goOn = () => {
      transport.writable = true
      if (this.#outgoing.length > 0 && this.#end) this.#write(this.#end)
      transport.emit('ready')
    }
    agenda.after(random.between(300, 5_000), 'reads on', goOn, this.#pageLife)
  }

  #notice(what: string, notice: () => void): void {
    const { agenda, random } = this.#nature
    const latestMs = this.#nature.strikes('half-open') ? LATEST_NOTICE_MS : 300
    agenda.after(random.between(0, latestMs), what, notice)
  }
}
