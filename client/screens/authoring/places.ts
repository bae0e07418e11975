import type { Problem } from '../../../shared/scenario/problem.ts'

/** Where in the text something stands: an offset in UTF-16 units. */
export function offsetOf(text: string, { line, column }: Pick<Problem, 'line' | 'column'>): number {
  let start = 0
  for (let at = 1; at < line; at += 1) {
    const next = text.indexOf('\n', start)
    if (next === -1) return text.length
    start = next + 1
  }
  const end = text.indexOf('\n', start)
  return Math.min(start + column - 1, end === -1 ? text.length : end)
}

/** Where the thing with this id is written; ids are unique in a file. -1 if it is not. */
export function offsetOfId(text: string, id: string): number {
  const found = new RegExp(`(?:^|[\\s{,-])(id:\\s*["']?${id}["']?)(?=[\\s,}#]|$)`, 'm').exec(text)
  return found === null ? -1 : found.index + found[0].length - (found[1]?.length ?? 0)
}

/** The one of these in whose part of the text an offset lies; null between other parts. */
export function idAt(text: string, ids: readonly string[], offset: number): string | null {
  let best: string | null = null
  let bestAt = -1
  for (const id of ids) {
    const at = lineStart(text, offsetOfId(text, id))
    if (at <= offset && at > bestAt) {
      best = id
      bestAt = at
    }
  }
  // A line without indentation begins another part of the file.
  return best !== null && !/\n[a-zA-Z]/.test(text.slice(bestAt, offset)) ? best : null
}

/** The inject or decision whose row in a form an offset lies in; null outside of such rows. */
export function rowIdAt(text: string, offset: number): string | null {
  const forms = /^forms:/m.exec(text)?.index ?? text.length
  if (offset < forms) return null
  const end = text.indexOf('\n', offset)
  const above = text.slice(forms, end === -1 ? text.length : end)
  const rows = [...above.matchAll(/^ *- \{?\s*(?:inject|decision): *([a-z0-9-]+)/gm)]
  return rows.at(-1)?.[1] ?? null
}

function lineStart(text: string, offset: number): number {
  return offset < 0 ? Number.MAX_SAFE_INTEGER : text.lastIndexOf('\n', offset - 1) + 1
}
