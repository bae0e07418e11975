import type { BotPolicy } from '../scenario/setup.ts'

/** How long a teammate takes, as parts of what a decision allows, and how often it goes astray. */
export interface Habits {
  /** Claims after this part of the time that a decision may be without an owner. */
  claim: readonly [number, number]
  /** Decides after this part of the target. */
  decide: readonly [number, number]
  /** Out of 1: claims what it may not approve. */
  claimsAnything: number
  /** Out of 1: decides without having claimed. */
  decidesUnclaimed: number
  /** Offers on what it holds, and does not answer offers. */
  muddles: boolean
}

export const HABITS: Record<BotPolicy, Habits> = {
  steady: {
    claim: [0.2, 0.7],
    decide: [0.45, 0.9],
    claimsAnything: 0,
    decidesUnclaimed: 0,
    muddles: false,
  },
  slow: {
    claim: [1.1, 2.2],
    decide: [1.1, 1.7],
    claimsAnything: 0,
    decidesUnclaimed: 0,
    muddles: false,
  },
  confused: {
    claim: [0.4, 1.6],
    decide: [0.6, 1.5],
    claimsAnything: 0.35,
    decidesUnclaimed: 0.3,
    muddles: true,
  },
}
