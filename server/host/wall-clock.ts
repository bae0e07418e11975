import type { Ms } from '../../shared/time/duration.ts'

/** The real clock of a process, ms since the epoch. It never falls. */
export interface WallClock {
  now(): Ms
  /** Told when the process was away (a closed lid, a stopped process), with the last instant it was there. */
  onAway(told: (sinceMs: Ms) => void): void
  /** Runs once, so many real ms from now. Answers the way to call it off. */
  after(ms: Ms, run: () => void): () => void
}

/** Longer than this between two looks at the clock, and the process was away. */
export const AWAY_AFTER_MS: Ms = 5_000

/**
 * Runs on the monotonic clock, so that setting the computer's clock back does not stop an exercise.
 * It has to be looked at every second: only then does a gap show.
 */
export function processClock(
  date: () => Ms = Date.now,
  monotonic: () => Ms = () => performance.now(),
  timer: WallClock['after'] = nodeTimer,
): WallClock {
  const listeners: ((sinceMs: Ms) => void)[] = []
  let offset = date() - monotonic()
  let looked = Math.floor(date())
  return {
    now() {
      // While a computer sleeps its monotonic clock may stand still; the date then is far ahead.
      const behind = date() - (monotonic() + offset)
      if (behind > AWAY_AFTER_MS) offset += behind
      const before = looked
      looked = Math.max(looked, Math.floor(monotonic() + offset))
      if (looked - before > AWAY_AFTER_MS) for (const tell of listeners) tell(before)
      return looked
    },
    onAway: (told) => void listeners.push(told),
    after: timer,
  }
}

function nodeTimer(ms: Ms, run: () => void): () => void {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}
