/** Stands where a figure is not known; print the reason next to it. Never 0. */
export const unknown = '–'

const minus = '−'
const second = 1000
const day = 24 * 60 * 60

const two = (n: number) => String(n).padStart(2, '0')

function clockFace(seconds: number, padMinutes: boolean): string {
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  const rest = two(seconds % 60)
  if (hours > 0) return `${hours}:${two(minutes)}:${rest}`
  return `${padMinutes ? two(minutes) : minutes}:${rest}`
}

/** `T+12:30`, from an hour `T+1:02:30`, before the start `T−40:00`. */
export function exerciseClock(ms: number): string {
  const seconds = Math.floor(ms / second)
  return `T${seconds < 0 ? minus : '+'}${clockFace(Math.abs(seconds), true)}`
}

/** For tables and countdowns: `4:10`, `1:02:30`. */
export function durationFigure(ms: number): string {
  return clockFace(Math.floor(Math.max(0, ms) / second), false)
}

/** For prose: `4 min 10 s`, `1 h 2 min`, `10 s`. Parts that are zero are left out. */
export function durationWords(ms: number): string {
  const seconds = Math.floor(Math.max(0, ms) / second)
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ]
  const said = parts.filter(([n]) => n > 0).map(([n, unit]) => `${n} ${unit}`)
  return said.length > 0 ? said.join(' ') : '0 s'
}

/** A difference between two spans, sign always printed: `+0:04`, `−1:33`. */
export function signedDuration(ms: number): string {
  const seconds = Math.trunc(ms / second)
  return `${seconds < 0 ? minus : '+'}${clockFace(Math.abs(seconds), false)}`
}

/**
 * The clock inside the story: `02:14`, and once it has crossed midnight `Day 2, 02:14`.
 * @param ms since midnight of the day on which the story starts
 */
export function storyClock(ms: number): string {
  const seconds = Math.floor(ms / second)
  const days = Math.floor(seconds / day)
  const today = seconds - days * day
  const face = `${two(Math.floor(today / 3600))}:${two(Math.floor(today / 60) % 60)}`
  return days === 0
    ? face
    : `Day ${days < 0 ? minus : ''}${Math.abs(days + (days < 0 ? 0 : 1))}, ${face}`
}

/** Half up, as a reader with a pencil would: 64.65 becomes 64.7 although its binary form is a little less. */
export function oneDecimal(n: number): string {
  const tenths = Math.round(Number((n * 10).toPrecision(12)))
  return (tenths / 10).toFixed(1).replace('-', minus)
}

/** `1 person`, `3 people`, `0 people`. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`
}
