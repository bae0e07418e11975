import type { CommandAnswer, MissingEvents } from '../../../shared/wire/down.ts'
import type { Shown } from '../../../shared/wire/up.ts'
import type { Page, RunningServer } from '../../kit/running-server.ts'
import type { Random } from '../random.ts'
import { nextAct, type Act } from './acts.ts'
import type { Ledger } from './ledger.ts'

/** Somebody at a browser: keeps what is unanswered and sends it again, under its old id, after each cut. */
export class Person {
  readonly #link: string
  readonly #name: string
  readonly #ledger: Ledger
  readonly #waiting = new Map<string, Act>()
  #page: Page | null = null
  /** What a browser tells when it comes back: the newest event it was shown. */
  #shown: Shown | null = null
  #sending: Promise<void>[] = []
  #acts = 0

  constructor(name: string, link: string, ledger: Ledger) {
    this.#name = name
    this.#link = link
    this.#ledger = ledger
  }

  /** Opens the page anew, as a browser does when the server is back; answers the head that it shows. */
  async arrive(server: RunningServer): Promise<number> {
    const page = await server.page(this.#link, this.#shown ? { shown: this.#shown } : {})
    page.socket.on('missing', (events: MissingEvents) => this.#ledger.missing.push(events))
    this.#page = page
    this.#sending = []
    await page.until((view) => view.me.me !== undefined)
    for (const [id, act] of this.#waiting) this.#sending.push(this.#send(id, act))
    return this.shownHead()
  }

  leave(): void {
    const newest = this.#page?.frames.at(-1)
    if (newest) this.#shown = { seq: newest.seq, code: newest.code }
    this.#page?.close()
    this.#page = null
  }

  /** Acts until `over`, a few things at a time. */
  async keepActing(random: Random, over: () => boolean): Promise<void> {
    while (!over() && this.#page) {
      const acts = Array.from({ length: random.between(1, 4) }, () => this.act(random))
      await Promise.all(acts)
    }
  }

  /** Does something, now and then twice under two ids, as an impatient person would; resolves when it is answered. */
  async act(random: Random): Promise<void> {
    const page = this.#page
    if (!page) return
    const act = nextAct(page.view, random)
    const times = random.chance(0.1) ? 2 : 1
    await Promise.all(Array.from({ length: times }, () => this.give(act)))
  }

  give(act: Act): Promise<void> {
    const id = `${this.#name}-${(this.#acts += 1)}`
    this.#waiting.set(id, act)
    this.#ledger.sent.add(id)
    const sending = this.#send(id, act)
    this.#sending.push(sending)
    return sending
  }

  /** Changes a row that everybody is shown. */
  changeForAll(): Promise<void> {
    const cap = this.#page?.view.exercise.exercise?.attentionCap === 3 ? 2 : 3
    return this.give({ type: 'cap-attention', data: { cap } })
  }

  /** The highest event number that a frame came with. */
  shownHead(): number {
    return Math.max(0, ...(this.#page?.frames.map(({ seq }) => seq) ?? []))
  }

  /** Resolves when everything asked since the last arrival is answered. */
  async settled(): Promise<void> {
    await Promise.all(this.#sending)
  }

  /** Resolves once what is shown stands for this event or a later one. */
  async until(seq: number): Promise<void> {
    await this.#page?.until(() => this.shownHead() >= seq)
  }

  async #send(id: string, act: Act): Promise<void> {
    const page = this.#page
    try {
      const answer = await page?.give(act.type, act.data, id)
      if (answer) this.#answered(id, answer)
    } catch (cut) {
      // What the kill cut off stays, and goes out again at the next arrival.
      if (page?.socket.connected) throw cut
    }
  }

  #answered(id: string, answer: CommandAnswer): void {
    this.#ledger.answered(id, answer)
    // Sent too fast: a page would wait and send the same again.
    if (answer.ok || answer.code !== 'busy') this.#waiting.delete(id)
  }
}
