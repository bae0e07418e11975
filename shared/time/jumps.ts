import type { Ms } from './duration.ts'

/** A jump left at this instant of played time and skipped this much of the exercise clock. */
export interface Jump {
  departurePlayedMs: Ms
  byMs: Ms
}

/**
 * The exercise clock at an instant of played time. An instant that falls on a jump is its departure,
 * so a gap that ends there does not seem to last through the night.
 */
export function clockOfPlayed(jumps: readonly Jump[], playedMs: Ms): Ms {
  return jumps.reduce(
    (at, jump) => (jump.departurePlayedMs < playedMs ? at + jump.byMs : at),
    playedMs,
  )
}
