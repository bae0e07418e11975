import type { Ms } from './duration.ts'

/**
 * The exercise clock counts authored time. `atMs` is what it showed at the real instant `wallMs`;
 * while it runs, real time moves it on by `pace`. A jump moves `atMs` and adds to `jumpedMs`,
 * so that `at - jumped` is played time.
 */
export interface ExerciseClock {
  running: boolean
  pace: number
  /** Exercise clock at the anchor, ms. */
  atMs: Ms
  /** Real instant of the anchor, ms since the epoch. */
  wallMs: Ms
  /** Sum of all jumps so far, ms. */
  jumpedMs: Ms
}

export const MIN_PACE = 0.25
export const MAX_PACE = 4

export function stoppedClock(): ExerciseClock {
  return { running: false, pace: 1, atMs: 0, wallMs: 0, jumpedMs: 0 }
}

/** The exercise clock at the real instant `wallMs`; real time that seems to run backwards counts as none. */
export function readClock(clock: ExerciseClock, wallMs: Ms): Ms {
  if (!clock.running) return clock.atMs
  return clock.atMs + Math.floor(Math.max(0, wallMs - clock.wallMs) * clock.pace)
}

/** The first real instant (whole ms) at which a running clock shows at least `atMs`. */
export function wallOf(clock: ExerciseClock, atMs: Ms): Ms {
  let realMs = Math.max(0, Math.ceil((atMs - clock.atMs) / clock.pace))
  // A pace such as 0.3 is no exact double: never answer an instant at which the clock is not there yet.
  while (clock.atMs + Math.floor(realMs * clock.pace) < atMs) realMs += 1
  return clock.wallMs + realMs
}

/** Starts or resumes the clock at a real instant. */
export function runClock(clock: ExerciseClock, wallMs: Ms): void {
  clock.running = true
  clock.wallMs = wallMs
}

/** Stops the clock at what it showed. */
export function stopClock(clock: ExerciseClock, atMs: Ms): void {
  clock.running = false
  clock.atMs = atMs
}

/** Sets the pace from here on. */
export function paceClock(clock: ExerciseClock, pace: number, atMs: Ms, wallMs: Ms): void {
  clock.pace = pace
  clock.atMs = atMs
  clock.wallMs = wallMs
}

/** Moves the clock forward without any time being played. */
export function jumpClock(clock: ExerciseClock, byMs: Ms): void {
  clock.atMs += byMs
  clock.jumpedMs += byMs
}
