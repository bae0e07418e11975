import { MINUTE } from '../../../time/duration.ts'
import type { Ms } from '../../../time/duration.ts'
import { clockOfPlayed } from '../../../time/jumps.ts'
import { clockText, storyText } from '../../../time/text.ts'
import type { Debrief, TeamDebrief } from '../../debrief.ts'
import { element, together } from './html.ts'
import type { Html } from './html.ts'

/** Measures of every chart, in units of its view box. */
export const CHART = { width: 900, labels: 190, right: 770, row: 26 } as const

/** The one time axis of all charts: played time, so that jumps and pauses are cut out. */
export interface Axis {
  x: (atMs: Ms) => number
  /** Grid lines, and thin breaks where the clock jumped or stood, over so much height. */
  lines: (height: number) => Html
  /** The exercise clock, and above it the story's. */
  labels: () => Html
}

export function axisOf(team: TeamDebrief, debrief: Debrief): Axis {
  const jumps = debrief.jumps.map(({ atMs, byMs }, index) => ({
    atMs,
    byMs,
    departurePlayedMs:
      atMs - debrief.jumps.slice(0, index).reduce((sum, jump) => sum + jump.byMs, 0),
  }))
  const playedOf = (atMs: Ms) =>
    jumps.reduce((at, jump) => at - Math.min(jump.byMs, Math.max(0, atMs - jump.atMs)), atMs)
  const startMs = playedOf(team.startAtMs)
  const lengthMs = Math.max(1, playedOf(team.endAtMs) - startMs)
  const place = (playedMs: Ms) =>
    round(CHART.labels + ((playedMs - startMs) / lengthMs) * (CHART.right - CHART.labels))
  const x = (atMs: Ms) => Math.min(CHART.right, Math.max(CHART.labels, place(playedOf(atMs))))
  const grid = gridOf(lengthMs).map((playedMs) => ({
    at: place(startMs + playedMs),
    clockMs: clockOfPlayed(jumps, startMs + playedMs),
  }))
  const storyOf = (atMs: Ms) => storyText(debrief.storyStartMinutes, atMs).replace(/^Day.*, /, '')
  const breaks = [...debrief.jumps, ...debrief.pauses].map(({ atMs }) => x(atMs))
  return {
    x,
    lines: (height) =>
      together(
        ...grid.map(({ at }) => vertical('grid', at, height)),
        ...breaks.map((at) => vertical('break', at, height)),
      ),
    labels: () =>
      together(
        label(12, CHART.labels - 30, 'Story clock', 'end'),
        label(26, CHART.labels - 30, 'Exercise clock', 'end'),
        ...spaced(grid).flatMap(({ at, clockMs }) => [
          label(12, at, storyOf(clockMs), 'middle'),
          label(26, at, clockText(clockMs), 'middle'),
        ]),
      ),
  }
}

/** A line every five minutes, every minute in the shortest plays; twelve steps at most. */
function gridOf(lengthMs: Ms): Ms[] {
  const steps = [MINUTE, 5 * MINUTE, 10 * MINUTE, 30 * MINUTE, 60 * MINUTE]
  const step = steps.find((each) => lengthMs / each <= 12) ?? 120 * MINUTE
  return Array.from({ length: Math.floor(lengthMs / step) + 1 }, (_, index) => index * step)
}

/** Leaves out labels that would run into the one before. */
function spaced<T extends { at: number; clockMs: Ms }>(grid: readonly T[]): T[] {
  let free = 0
  return grid.filter(({ at, clockMs }) => {
    const half = clockText(clockMs).length * 2.9
    if (at - half < free) return false
    free = at + half + 4
    return true
  })
}

function vertical(kind: string, x: number, height: number): Html {
  return element('line', { class: kind, x1: x, x2: x, y1: 0, y2: height })
}

function label(y: number, x: number, text: string, anchor: string): Html {
  return element('text', { class: 'tick', x, y, 'text-anchor': anchor }, text)
}

export function round(number: number): number {
  return Math.round(number * 10) / 10
}
