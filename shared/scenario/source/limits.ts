import type { CST } from 'yaml'

/** A scenario file beyond these is refused before it can cost anything: the largest good one is a tenth. */
export const LIMITS = { bytes: 512 * 1024, lines: 20_000, depth: 100, entries: 20_000 } as const

/** Bytes of a text in UTF-8; a lone surrogate counts as its replacement. */
export function bytesOf(text: string): number {
  let bytes = text.length
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) continue
    const pairs = unit >= 0xd800 && unit < 0xdc00 && isLowSurrogate(text.charCodeAt(index + 1))
    bytes += unit < 0x800 ? 1 : 2
    // Two units of two extra bytes each would be six; the pair takes four.
    if (pairs) index += 1
  }
  return bytes
}

export function linesOf(text: string): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}

/** The offset at which a file first nests too deeply or holds too many entries; null if it is within bounds. */
export function firstExcess(
  tokens: readonly CST.Token[],
): { offset: number; of: 'depth' | 'entries' } | null {
  let entries = 0
  const open: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }))
  // A list of what is still to be looked at, not recursion: this runs before depth is known to be safe.
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next
    if (depth > LIMITS.depth) return { offset: token.offset, of: 'depth' }
    for (const part of partsOf(token)) open.push({ token: part, depth: depth + 1 })
    if ('items' in token) entries += token.items.length
    if (entries > LIMITS.entries) return { offset: token.offset, of: 'entries' }
  }
  return null
}

function partsOf(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : []
  if (!('items' in token)) return []
  return token.items.flatMap((item) => [item.key, item.value].filter((part) => part != null))
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000
}
