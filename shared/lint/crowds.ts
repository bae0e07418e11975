import type { Ms } from '../time/duration.ts'

interface Timed {
  id: string
  atMs: Ms
}

/** More things than fit within a window. */
export interface Crowd {
  /** The one that is too many. */
  last: Timed
  /** All of them, for a sentence. */
  ids: string
}

/**
 * Stretches in which more than `most` of the things, which are in order of time, come within less than
 * the window. A thing is the last of one crowd at most, and the next crowd begins after it.
 */
export function crowds(things: readonly Timed[], most: number, windowMs: Ms): Crowd[] {
  const found: Crowd[] = []
  let waiting: Timed[] = []
  for (const last of things) {
    waiting = [...waiting.filter(({ atMs }) => last.atMs - atMs < windowMs), last]
    if (waiting.length <= most) continue
    found.push({ last, ids: sentenceOf(waiting) })
    waiting = []
  }
  return found
}

function sentenceOf(things: readonly Timed[]): string {
  const names = things.map(({ id }) => `\`${id}\``)
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
