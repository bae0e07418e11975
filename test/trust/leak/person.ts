import type { CommandName } from '../../../shared/exercise/commands/commands.ts'
import type { CommandAnswer } from '../../../shared/wire/down.ts'
import { give } from './in-earshot.ts'
import type { InEarshot, Wire } from './in-earshot.ts'
import type { Through } from './scan.ts'
import type { Looker } from './who-sees.ts'

/** What somebody needs of the evening they are at. */
interface Evening {
  readonly server: InEarshot
  readonly people: readonly Person[]
  readonly listening: { hear(looker: Looker, through: Through, text: string): void }
  /** Everybody has been sent what they will be sent. */
  quiet(): Promise<void>
}

/** Somebody who looks and acts, with all that reaches them told to whoever listens. */
export class Person {
  readonly looker: Looker
  readonly #evening: Evening
  readonly #session: string | undefined
  readonly #wire: Wire | null = null
  #given = 0

  constructor(evening: Evening, looker: Looker, session: string | undefined) {
    this.looker = looker
    this.#evening = evening
    this.#session = session
    if (session !== undefined)
      this.#wire = evening.server.connect(session, (text) => this.#hear('rows', text))
  }

  /** Gives a command from the page. */
  async gives(type: CommandName, data: object = {}): Promise<CommandAnswer> {
    const who = this.looker.seat ?? this.looker.kind
    const id = `${who}-page-${this.#evening.people.indexOf(this)}-${(this.#given += 1)}`
    const wire = this.#wire
    if (!wire) throw new Error(`${who} has no page.`)
    const answer = await give(wire, { id, type, data })
    this.#hear('rows', JSON.stringify(answer))
    await this.#evening.quiet()
    return answer
  }

  get hasPage(): boolean {
    return this.#wire?.connected ?? false
  }

  /** Asks over HTTP; answers all that came back as text. */
  async asks(path: string, body?: object): Promise<string> {
    const response = await this.#evening.server.ask(path, {
      session: this.#session,
      ...(body ? { body } : {}),
    })
    const said = await response.text()
    this.#hear(throughOf(path), `${JSON.stringify([...response.headers])}\n${said}`)
    return said
  }

  #hear(through: Through, text: string): void {
    this.#evening.listening.hear(this.looker, through, text)
  }
}

function throughOf(path: string): Through {
  if (path.endsWith('/log.jsonl')) return 'log'
  return /\/debrief(\.\w+)?$/.test(path) ? 'debrief' : 'rows'
}
