import type { CommandFrame } from '../../../../shared/wire/up.ts'
import { WIRE_VERSION } from '../../../../shared/wire/version.ts'
import type { Farewell } from '../../../../shared/wire/down.ts'
import type { Nature } from '../nature/nature.ts'
import type { Machine } from '../server/machine.ts'
import type { Witness } from './line.ts'
import { Link } from './link.ts'
import { Page, type Kept } from './page.ts'

/** A tab of a browser: one page after another, and what they leave to each other. */
export class Tab {
  page: Page
  /** Why the page was sent away; null while it may stay. */
  farewell: Farewell | null = null
  /** A command of this tab that the server has recorded. */
  accepted: CommandFrame | null = null
  readonly kept: Kept = { commands: [] }
  readonly #nature: Nature
  readonly #machine: Machine
  readonly #witness: Witness
  #capability: string

  constructor(nature: Nature, machine: Machine, witness: Witness, capability: string) {
    this.#nature = nature
    this.#machine = machine
    this.#witness = witness
    this.#capability = capability
    this.page = this.#load(WIRE_VERSION)
  }

  /** Loads the page anew, perhaps from another link, or a page of an older Hotwash. */
  reload(capability = this.#capability, version = WIRE_VERSION): void {
    this.page.close()
    this.#capability = capability
    this.farewell = null
    this.page = this.#load(version)
  }

  takeOver(): void {
    this.farewell = null
    this.page.link.takeOver()
  }

  #load(version: number): Page {
    const nature = this.#nature
    return new Page(
      nature,
      this.kept,
      {
        told: (frame, answer) => {
          this.#witness.tells(frame, answer)
          if (answer.ok) this.accepted = frame
        },
        farewell: (farewell) => {
          nature.tally.count('farewells', farewell.why)
          this.farewell = farewell
        },
      },
      (events) => {
        const link = new Link(nature, this.#machine, this.#witness, this.#capability, events)
        link.version = version
        return link
      },
    )
  }
}
