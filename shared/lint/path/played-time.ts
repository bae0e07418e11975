import type { FrozenJump } from '../../scenario/frozen.ts'
import type { Ms } from '../../time/duration.ts'

/**
 * Played time at an instant of the exercise clock, if a form's jumps happen as written; null for an
 * instant that a jump passes over, so that what is timed there is left out.
 */
export function playedTime(jumps: readonly FrozenJump[], atMs: Ms): Ms | null {
  let jumpedMs = 0
  for (const jump of jumps) {
    if (atMs <= jump.atMs) break
    if (atMs < jump.atMs + jump.byMs) return null
    jumpedMs += jump.byMs
  }
  return atMs - jumpedMs
}
