import { RateLimiterMemory } from 'rate-limiter-flexible'
import { MINUTE, SECOND } from '../../shared/time/duration.ts'
import { LIMITS, TooOften } from '../limits.ts'

const MISSES_S = LIMITS.guesses.missesMs / SECOND
const MINUTE_S = MINUTE / SECOND

/**
 * Guessing costs the guesser only. Misses are counted per address and over all; once there are too
 * many over all, only addresses that never missed are heard, so a flood of guesses locks nobody out.
 */
export class GuessGuard {
  readonly #missesOfAddress
  readonly #missesOverall

  constructor({ perAddress, overall }: { perAddress: number; overall: number }) {
    this.#missesOfAddress = new RateLimiterMemory({ points: perAddress, duration: MISSES_S })
    this.#missesOverall = new RateLimiterMemory({ points: overall, duration: MISSES_S })
  }

  /** Throws {@link TooOften} where this address may not guess now. */
  async admit(address: string): Promise<void> {
    const own = await this.#missesOfAddress.get(address)
    const missed = own?.consumedPoints ?? 0
    if (missed >= this.#missesOfAddress.points) throw new TooOften()
    const overall = (await this.#missesOverall.get('all'))?.consumedPoints ?? 0
    if (missed > 0 && overall >= this.#missesOverall.points) throw new TooOften()
  }

  async missed(address: string): Promise<void> {
    await this.#missesOfAddress.penalty(address)
    await this.#missesOverall.penalty('all')
  }
}

/** Counts what is asked under one name, such as a join code or an address. */
export class Quota {
  readonly #limiter

  constructor(perMinute: number) {
    this.#limiter = new RateLimiterMemory({ points: perMinute, duration: MINUTE_S })
  }

  /** Throws {@link TooOften} once it is used up. */
  async use(name: string): Promise<void> {
    try {
      await this.#limiter.consume(name)
    } catch {
      throw new TooOften()
    }
  }
}

/** Lets a burst through and then a steady flow; for one sender, such as a socket. */
export class Allowance {
  readonly #burst: number
  readonly #perSecond: number
  readonly #now: () => number
  #left: number
  #since: number

  /** `now` answers ms and never falls. */
  constructor(burst: number, perSecond: number, now: () => number) {
    this.#burst = burst
    this.#perSecond = perSecond
    this.#now = now
    this.#left = burst
    this.#since = now()
  }

  take(): boolean {
    const now = this.#now()
    const grown = this.#left + ((now - this.#since) / 1_000) * this.#perSecond
    this.#left = Math.min(this.#burst, grown)
    this.#since = now
    if (this.#left < 1) return false
    this.#left -= 1
    return true
  }
}
