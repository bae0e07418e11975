import { expect } from 'vitest'

/** Nothing that was sent has reached the prototype of every object. */
export function nothingIsPolluted(): void {
  const anything: Record<string, unknown> = {}
  expect(anything.polluted).toBeUndefined()
  expect(Object.keys(Object.prototype)).toEqual([])
  expect([].length).toBe(0)
}

/** One plain sentence or two for a person, of readable length, without the innards of the program. */
export function isSentence(said: unknown): void {
  expect(said).toEqual(expect.stringMatching(/^[^\n]{10,600}[.!?]$/u))
  expect(said).not.toMatch(/\bat \S+:\d+:\d+|node_modules|\[object /)
}
