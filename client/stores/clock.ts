import { useSyncExternalStore } from 'react'
import type { ExerciseRow } from '../../shared/view/rows.ts'
import type { Ms } from '../../shared/time/duration.ts'
import { useRowsStore } from './rows.ts'

/**
 * The one ticking clock. It ticks as the exercise clock passes each whole second, and pieces write the
 * new figure into their own text: React is not asked. While the clock stands still nothing runs.
 */
const SECOND = 1_000
const listeners = new Set<() => void>()
let timer: ReturnType<typeof setTimeout> | undefined
let offsetMs = 0
let heldAtMs: Ms | null = null

function clockRow(): ExerciseRow['clock'] | undefined {
  return useRowsStore.getState().exercise['exercise']?.clock
}

/** The exercise clock now, ms; 0 before there is one. */
export function exerciseNow(): Ms {
  if (heldAtMs !== null) return heldAtMs
  const clock = clockRow()
  if (clock === undefined) return 0
  if (!clock.running) return clock.atMs
  return clock.atMs + Math.max(0, serverNow() - clock.wallMs) * clock.pace
}

/** The server's clock now, ms since the epoch. */
export function serverNow(): Ms {
  return Date.now() + offsetMs
}

export function hearServerOffset(ms: Ms): void {
  offsetMs = ms
}

/** Stops at what it shows while the server cannot be heard: a figure that may be wrong is not shown as running. */
export function holdClock(hold: boolean): void {
  heldAtMs = hold ? (heldAtMs ?? exerciseNow()) : null
  tick()
}

export function subscribeClock(listener: () => void): () => void {
  listeners.add(listener)
  schedule()
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) clearTimeout(timer)
  }
}

function tick(): void {
  for (const listener of listeners) listener()
  schedule()
}

function schedule(): void {
  clearTimeout(timer)
  const clock = clockRow()
  if (clock === undefined || !clock.running || heldAtMs !== null || listeners.size === 0) return
  const intoSecond = ((exerciseNow() % SECOND) + SECOND) % SECOND
  // A little late rather than a little early: early would show the old second once more.
  timer = setTimeout(tick, (SECOND - intoSecond) / clock.pace + 10)
}

useRowsStore.subscribe((view, before) => {
  if (view.exercise !== before.exercise) tick()
})

/** Whether an instant has passed: redraws once, when it does. Null never passes. */
export function usePassed(atMs: Ms | null | undefined): boolean {
  return useSyncExternalStore(subscribeClock, () => atMs != null && exerciseNow() >= atMs)
}
