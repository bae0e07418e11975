import type { Ms } from './duration.ts'

/*
 * Real instants as the log writes them. `Date` is banned from the core because it can read a clock;
 * turning one form of an instant into the other reads none.
 */

/** ISO time with milliseconds, UTC, as ms since the epoch. */
export function wallMs(iso: string): Ms {
  // oxlint-disable-next-line no-restricted-globals
  return Date.parse(iso)
}

/** Ms since the epoch as ISO time with milliseconds, UTC. */
export function wallIso(ms: Ms): string {
  // oxlint-disable-next-line no-restricted-globals
  return new Date(ms).toISOString()
}
