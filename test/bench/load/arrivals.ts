import { setTimeout as passed } from 'node:timers/promises'

/** Whoever is sent messages with rows. */
interface Listener {
  onRows: (text: string) => void
}

/** Nothing more comes if nothing came for so long. */
const QUIET_MS = 400

/** Who of an audience was sent what: counts the messages with rows that reach all of them. */
export class Arrivals {
  readonly #clients: readonly Listener[]
  #missing = 0
  #complete = () => {}

  constructor(clients: readonly Listener[]) {
    this.#clients = clients
    for (const client of clients) client.onRows = () => this.#came()
  }

  /** Resolves when so many more have come. */
  next(messages: number): Promise<void> {
    this.#missing += messages
    return new Promise((resolve) => {
      this.#complete = resolve
      if (this.#missing <= 0) resolve()
    })
  }

  /** What each is sent because of an act, in the order of the clients. */
  async recorded(act: () => Promise<unknown>): Promise<string[][]> {
    await passed(QUIET_MS)
    const texts = this.#clients.map((): string[] => [])
    this.#clients.forEach((client, place) => {
      client.onRows = (text) => texts[place]?.push(text)
    })
    await act()
    await passed(QUIET_MS)
    for (const client of this.#clients) client.onRows = () => this.#came()
    return texts
  }

  #came(): void {
    this.#missing -= 1
    if (this.#missing === 0) this.#complete()
  }
}
