import { Agenda } from './agenda.ts'
import { Random } from '../../random.ts'
import { FAULTS, type Fault } from './faults.ts'
import { Tally } from './tally.ts'
import { Trace } from './trace.ts'

/** What everything in a run lives in: time, chance, misfortune, and the record of it all. */
export class Nature {
  readonly agenda = new Agenda()
  readonly tally = new Tally()
  readonly trace = new Trace()
  readonly random: Random
  /** While it is calm nothing goes wrong and nobody does anything new. */
  calm = false
  #serial = 0

  constructor(seed: number) {
    this.random = new Random(seed)
  }

  /** Looks like `crypto.randomBytes`, and comes again with the seed. */
  readonly bytes = (count: number): Buffer =>
    Buffer.from(Array.from({ length: count }, () => this.random.below(256)))

  /** 1, 2, 3 …: for names that nobody else has. */
  serial(): number {
    return (this.#serial += 1)
  }

  /** Whether this goes wrong here and now. */
  strikes(fault: Fault): boolean {
    const does = !this.calm && this.random.chance(FAULTS[fault])
    if (does) {
      this.tally.count('faults', fault)
      this.trace.note('fault', fault)
    }
    return does
  }
}
