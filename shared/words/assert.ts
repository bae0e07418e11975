/** A broken promise inside Hotwash itself, never a user's mistake. */
export class BrokenPromise extends Error {
  override name = 'BrokenPromise'
}

export function assert(holds: unknown, promise: string): asserts holds {
  if (!holds) throw new BrokenPromise(promise)
}

/** Returns a value that must be there; `what` names it in the error. */
export function must<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new BrokenPromise(`there must be ${what}`)
  return value
}

/** Marks a branch that the type checker proves unreachable. */
export function never(value: never): never {
  throw new BrokenPromise(`unexpected ${JSON.stringify(value)}`)
}
