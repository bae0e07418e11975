import { Lexer, type CST } from 'yaml'

/**
 * They stand here and not with the limits of the server, since the command line and the editor keep to
 * them too. A scenario file beyond these is refused before it can cost anything. A large good one has a fifth of
 * the bytes, a tenth of the lines and a third of the pieces (words, signs, line ends as YAML cuts them).
 */
export const LIMITS = { bytes: 512 * 1024, lines: 20_000, depth: 100, pieces: 60_000 } as const

/** Where a file first goes beyond a limit, as an offset. */
export interface Excess {
  offset: number
  of: 'depth' | 'pieces'
}

/** Bytes of a text in UTF-8; a lone surrogate counts as its replacement. */
export function bytesOf(text: string): number {
  let bytes = text.length
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) continue
    bytes += unit < 0x800 ? 1 : 2
    // Two units of three bytes each would be six; as a pair they take four.
    if (isHigh(unit) && isLow(text.charCodeAt(index + 1))) index += 1
  }
  return bytes
}

export function linesOf(text: string): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}

/** The pieces of a text, counted with its open brackets before anything is built from them. */
export function piecesOf(text: string): string[] | Excess {
  const pieces: string[] = []
  let offset = 0
  let escapes = 0
  let brackets = 0
  for (const piece of new Lexer().lex(text)) {
    pieces.push(piece)
    escapes += escapesIn(piece)
    if (piece === '[' || piece === '{') brackets += 1
    if (piece === ']' || piece === '}') brackets = Math.max(0, brackets - 1)
    if (brackets > LIMITS.depth) return { offset, of: 'depth' }
    if (pieces.length + escapes > LIMITS.pieces) return { offset, of: 'pieces' }
    if (!MARKS.has(piece)) offset += piece.length
  }
  return pieces
}

/** Where the parts of a text nest too deeply, however they are written. */
export function excessOfDepth(tokens: readonly CST.Token[]): Excess | null {
  const open: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }))
  // A list of what is still to be looked at, not recursion: the depth is not yet known to be safe.
  for (let next = open.pop(); next; next = open.pop()) {
    const depth = next.depth + ('items' in next.token ? 1 : 0)
    if (depth > LIMITS.depth) return { offset: next.token.offset, of: 'depth' }
    for (const token of partsOf(next.token)) open.push({ token, depth })
  }
  return null
}

/** Signs of the lexer that stand for no character of the text: document, end of flow, scalar. */
const MARKS = new Set(['\u0002', '\u0018', '\u001F'])

/** Each escape in double quotes may be an error, and errors are what costs most. */
function escapesIn(piece: string): number {
  return piece.startsWith('"') ? piece.split('\\').length - 1 : 0
}

function partsOf(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : []
  if (!('items' in token)) return []
  return token.items.flatMap((item) => [item.key, item.value].filter((part) => part != null))
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000
}
