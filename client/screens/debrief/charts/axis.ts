import { scaleLinear } from 'd3-scale'
import type { Debrief, TeamDebrief } from '../../../../shared/report/debrief.ts'

/** Width of a chart's drawing in its own units; the box scales it. */
export const CHART_WIDTH = 960
/** Room for a row's title on the left and its figure on the right. */
export const LEFT = 190
export const RIGHT = 90
const MINUTE = 60_000

/** The one time axis of a debrief's charts: the exercise clock with its jumps cut out. */
export interface Axis {
  x: (atMs: number) => number
  /** Every five minutes, or every minute in a short play, on the exercise clock. */
  ticks: { x: number; atMs: number }[]
  breaks: number[]
}

export function axisOf(jumps: Debrief['jumps'], { startAtMs, endAtMs }: TeamDebrief): Axis {
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
    (atMs) => !jumps.some((jump) => atMs > jump.atMs && atMs < jump.atMs + jump.byMs),
  )
  return {
    x: (atMs) => scale(cut(atMs)),
    ticks: seen.map((atMs) => ({ x: scale(cut(atMs)), atMs })),
    breaks: jumps.map(({ atMs }) => scale(cut(atMs))),
  }
}
