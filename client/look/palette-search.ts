/** Every typed word must begin some word of the name or of its other names; best matches keep the given order. */
export function matches(typed: string, name: string, also = ''): boolean {
  const words = `${name} ${also}`.toLowerCase().split(/[\s,/()-]+/)
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((part) => part === '' || words.some((word) => word.startsWith(part)))
}
