import { setTimeout as passed } from 'node:timers/promises'
import { LIMITS } from '../../../server/limits.ts'

const { frameBurst, framesPerSecond } = LIMITS.sockets

/** What the server lets one connection send; who sends more than a person could is refused. */
export class Allowance {
  #left: number = frameBurst
  #knownMs = performance.now()

  /** Resolves once so many may be sent at once. */
  async toSend(commands: number): Promise<void> {
    const nowMs = performance.now()
    const regained = ((nowMs - this.#knownMs) / 1_000) * framesPerSecond
    this.#left = Math.min(frameBurst, this.#left + regained) - commands
    this.#knownMs = nowMs
    if (this.#left < 0) await passed((-this.#left / framesPerSecond) * 1_000)
  }
}
