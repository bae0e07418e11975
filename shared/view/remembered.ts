/** The same answer for as long as it is asked about the same things. */
export function remembered<Things extends readonly unknown[], Answer>(
  find: (...things: Things) => Answer,
): (...things: Things) => Answer {
  let last: { things: Things; answer: Answer } | null = null
  return (...things) => {
    if (!last || !areSame(last.things, things)) last = { things, answer: find(...things) }
    return last.answer
  }
}

/** Whether each thing is the very same object, or equal where it is none. */
export function areSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && now.every((thing, index) => thing === before[index])
}
