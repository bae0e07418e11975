/** Whether nothing in a value of JSON nests deeper; whatever walks it later by recursion is safe then. */
export function isShallow(value: unknown, deepest: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return deepest > 0 && Object.values(value).every((part) => isShallow(part, deepest - 1))
}
