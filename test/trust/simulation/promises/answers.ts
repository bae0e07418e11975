import type { CommandAnswer } from '../../../../shared/wire/down.ts'
import type { Tally } from '../nature/tally.ts'
import { promise } from './broken.ts'
import type { Ledger } from './ledger.ts'

/** Said before anybody looked whether a command of this number was recorded earlier. */
const SAYS_NOTHING_OF_IT: readonly string[] = ['id-used', 'malformed', 'busy']

/** What was acknowledged is in the log; what was refused is not. */
export class Answers {
  readonly #tally: Tally
  #given: { id: string; answer: CommandAnswer }[] = []
  #told: { id: string; answer: CommandAnswer }[] = []

  constructor(tally: Tally) {
    this.#tally = tally
  }

  note(frame: unknown, answer: CommandAnswer): void {
    this.#tally.count(answer.ok ? 'accepted' : 'refused', answer.ok ? typeOf(frame) : answer.code)
    this.#given.push({ id: idOf(frame), answer })
  }

  /** What a person was told in the end. */
  told(id: string, answer: CommandAnswer): void {
    this.#told.push({ id, answer })
  }

  /** Compares all answers of this step with the log. */
  check(ledger: Ledger): void {
    const given = this.#given
    const told = this.#told
    this.#given = []
    this.#told = []
    for (const { id, answer } of told) {
      const said = answer.ok ? 'was recorded' : `was refused (${answer.code})`
      promise(answer.ok === ledger.knows(id), `a person was told that command ${id} ${said}`)
    }
    for (const { id, answer } of given) {
      if (answer.ok) {
        promise(ledger.knows(id), `command ${id} was acknowledged and is not in the log`)
        promise(
          answer.seq <= ledger.seq || ledger.isErased,
          `command ${id} was acknowledged as ${answer.seq}, the log ends at ${ledger.seq}`,
        )
      } else {
        promise(answer.code !== 'internal', `command ${id} met a mistake of Hotwash`)
        if (SAYS_NOTHING_OF_IT.includes(answer.code)) continue
        promise(!ledger.knows(id), `command ${id} was refused (${answer.code}) and is in the log`)
      }
    }
  }
}

function idOf(frame: unknown): string {
  return typeof frame === 'object' && frame !== null && 'id' in frame ? String(frame.id) : ''
}

function typeOf(frame: unknown): string {
  return typeof frame === 'object' && frame !== null && 'type' in frame ? String(frame.type) : ''
}
