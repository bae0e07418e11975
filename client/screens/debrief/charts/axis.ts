import { scaleLinear } from 'd3-scale'
import type { Debrief, TeamDebrief } from '../../../../shared/report/debrief.ts'
import { exerciseClock, storyClock } from '../../../look/figures.ts'

/** Width of a chart's drawing in its own units; the box scales it. */
export const CHART_WIDTH = 960
/** Room for a row's title on the left and its figures on the right. */
export const LEFT = 216
export const RIGHT = 160
/** Two labels side by side, and air between them. */
const LABEL_WIDTH = 84
const MINUTE = 60_000

interface Tick {
  readonly x: number
  /** Both clocks of this instant, where there is room for them. */
  readonly label: { readonly exercise: string; readonly story: string } | null
}

/** The one time axis of a debrief's charts: the exercise clock with its jumps cut out. */
export interface Axis {
  x: (atMs: number) => number
  /** Every five minutes, or every minute in a short play, on the exercise clock. */
  ticks: Tick[]
  breaks: number[]
  /** Where it ends, on the exercise clock. */
  endAtMs: number
}

export function axisOf(
  { jumps, storyStartMinutes }: Pick<Debrief, 'jumps' | 'storyStartMinutes'>,
  { startAtMs, endAtMs }: TeamDebrief,
): Axis {
  const cut = (atMs: number) =>
    jumps.reduce((sum, jump) => sum - Math.min(Math.max(0, atMs - jump.atMs), jump.byMs), atMs)
  const lengthMs = Math.max(MINUTE, cut(endAtMs) - cut(startAtMs))
  const scale = scaleLinear(
    [cut(startAtMs), cut(startAtMs) + lengthMs],
    [LEFT, CHART_WIDTH - RIGHT],
  )
  const step = lengthMs > 12 * MINUTE ? 5 * MINUTE : MINUTE
  const count = Math.floor((endAtMs - startAtMs) / step) + 1
  const all = Array.from({ length: count }, (_, index) => startAtMs + index * step)
  const seen = all.filter(
    (atMs) => !jumps.some((jump) => atMs > jump.atMs && atMs <= jump.atMs + jump.byMs),
  )
  return {
    x: (atMs) => scale(cut(atMs)),
    ticks: labelled(
      seen.map((atMs) => ({
        x: scale(cut(atMs)),
        exercise: exerciseClock(atMs),
        story: storyClock(storyStartMinutes * MINUTE + atMs),
      })),
    ),
    breaks: jumps.map(({ atMs }) => scale(cut(atMs))),
    endAtMs,
  }
}

/** From the left, every tick says its time for which there is room. */
function labelled(ticks: readonly { x: number; exercise: string; story: string }[]): Tick[] {
  let freeFrom = 0
  return ticks.map(({ x, ...label }) => {
    if (x < freeFrom) return { x, label: null }
    freeFrom = x + LABEL_WIDTH
    return { x, label }
  })
}
