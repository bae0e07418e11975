import { SECOND } from './duration.ts'
import type { Ms } from './duration.ts'

/** Stands where a figure is not known; the reason is printed next to it. */
export const UNKNOWN = '–'

const MINUS = '−'
const MINUTES_OF_DAY = 24 * 60

/** On the exercise clock: `T+12:30`, from an hour `T+1:02:30`, before the start `T−40:00`. */
export function clockText(atMs: Ms): string {
  const seconds = Math.floor(atMs / SECOND)
  return `T${seconds < 0 ? MINUS : '+'}${face(Math.abs(seconds), true)}`
}

/** A length in a table: `4:10`, `1:02:30`; a negative one as 0. */
export function lengthFigure(ms: Ms): string {
  return face(Math.floor(Math.max(0, ms) / SECOND), false)
}

/** A length in prose: `4 min 10 s`, `1 h 2 min`; parts that are 0 are left out. */
export function lengthWords(ms: Ms): string {
  const seconds = Math.floor(Math.max(0, ms) / SECOND)
  if (seconds === 0) return ms > 0 ? 'less than 1 s' : '0 s'
  const parts = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ] as const
  return parts.flatMap(([count, unit]) => (count > 0 ? [`${count} ${unit}`] : [])).join(' ')
}

/** The story clock at an instant of the exercise clock: `02:14`, past midnight `Day 2, 00:10`. */
export function storyText(storyStartMinutes: number, atMs: Ms): string {
  const minutes = storyStartMinutes + Math.floor(atMs / (60 * SECOND))
  const day = Math.floor(minutes / MINUTES_OF_DAY)
  const today = minutes - day * MINUTES_OF_DAY
  const clock = `${two(Math.floor(today / 60))}:${two(today % 60)}`
  if (day === 0) return clock
  return day > 0 ? `Day ${day + 1}, ${clock}` : `Day ${MINUS}${-day}, ${clock}`
}

/** A story time as authors write it, `02:04`, in minutes after midnight. */
export function minutesOfDay(written: string): number {
  const [hours = '0', minutes = '0'] = written.split(':')
  return Number(hours) * 60 + Number(minutes)
}

function face(seconds: number, padMinutes: boolean): string {
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  const rest = two(seconds % 60)
  if (hours > 0) return `${hours}:${two(minutes)}:${rest}`
  return `${padMinutes ? two(minutes) : minutes}:${rest}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
