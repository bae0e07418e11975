import type { CommandAnswer, MissingEvents } from '../../../shared/wire/down.ts'

/** What was asked in one exercise, and what its people were told; they hold the server to it. */
export class Ledger {
  readonly sent = new Set<string>()
  readonly accepted = new Map<string, number>()
  /** Alarms that the facilitator was shown. */
  readonly missing: MissingEvents[] = []
  readonly refused = new Map<string, string>()
  answers = 0

  /** Throws where a command that was answered before is answered otherwise. */
  answered(id: string, answer: CommandAnswer): void {
    const before = this.accepted.get(id)
    if (before !== undefined && !(answer.ok && answer.seq === before)) {
      throw new Error(`${id} was accepted as ${before}, then answered ${JSON.stringify(answer)}`)
    }
    this.answers += 1
    if (answer.ok) this.accepted.set(id, answer.seq)
    else this.refused.set(id, answer.code)
  }

  /** The highest event number that anybody was answered with. */
  highest(): number {
    return Math.max(0, ...this.accepted.values())
  }
}
