import {
  Composer,
  isScalar,
  LineCounter,
  Parser,
  type CST,
  type Document,
  type ParsedNode,
} from 'yaml'
import type { Path, Problem } from '../problem.ts'
import { bytesOf, excessOfDepth, LIMITS, linesOf, piecesOf, type Excess } from './limits.ts'
import { placesIn } from './place.ts'
import { plainValue } from './plain-value.ts'
import { syntaxProblems } from './syntax.ts'

/** Line and column, from 1. */
export interface Place {
  line: number
  column: number
}

/** A written scenario: its plain value, and where each part of it stands. */
export interface Source {
  /** Undefined where the text could not be read; then `problems` says why. */
  value: unknown
  problems: Problem[]
  /** Of a part, or of a snippet inside it; of the nearest part around it that is written, if it is not. */
  placeOf: (path: Path, within?: string) => Place
  /** Of the key a path ends with. */
  placeOfKey: (path: Path) => Place
}

/** Reads YAML without ever failing: core schema, no aliases, no tags, within limits. */
export function readSource(written: string): Source {
  // Unseen by the author, a byte order mark would move the columns of the first line.
  const text = written.startsWith('\uFEFF') ? written.slice(1) : written
  const tooLarge = beyondSize(text)
  if (tooLarge) return unreadable([tooLarge])
  const lines = lineStartsOf(text)
  const beyond = (excess: Excess) => unreadable([problemOf(excess, placeIn(lines, excess.offset))])
  const pieces = piecesOf(text)
  if (!Array.isArray(pieces)) return beyond(pieces)
  const tokens = [...parsed(pieces)]
  const depth = excessOfDepth(tokens)
  return depth ? beyond(depth) : compose(text, tokens, lines)
}

function* parsed(pieces: readonly string[]): Generator<CST.Token> {
  const parser = new Parser()
  for (const piece of pieces) yield* parser.next(piece)
  yield* parser.end()
}

function compose(text: string, tokens: CST.Token[], lines: LineCounter): Source {
  const options = { version: '1.2', schema: 'core', uniqueKeys: false, logLevel: 'silent' } as const
  const documents = [...new Composer(options).compose(tokens, true, text.length)]
  const [document, another] = documents as Document.Parsed<ParsedNode>[]
  const place = (offset: number) => placeIn(lines, offset)
  const syntax = syntaxProblems(document, another, place)
  if (syntax.length > 0) return unreadable(syntax)
  const root = document?.contents ?? null
  if (root === null || (isScalar(root) && root.value === null)) return unreadable([EMPTY])
  const places = placesIn(root, text)
  return {
    ...plainValue(root, place),
    placeOf: (path, within) => place(places.of(path, within)),
    placeOfKey: (path) => place(places.ofKey(path)),
  }
}

function unreadable(problems: Problem[]): Source {
  const top = () => ({ line: 1, column: 1 })
  return { value: undefined, problems, placeOf: top, placeOfKey: top }
}

function placeIn(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset)
  return line < 1 ? { line: 1, column: 1 } : { line, column: Math.max(1, col) }
}

/** Counted from the text: on its way out of an error the parser does not tell of every line. */
function lineStartsOf(text: string): LineCounter {
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    lines.addNewLine(at + 1)
  return lines
}

function beyondSize(text: string): Problem | null {
  if (bytesOf(text) > LIMITS.bytes)
    return tooLarge({ line: 1, column: 1 }, `${LIMITS.bytes / 1024} KB`)
  if (linesOf(text) <= LIMITS.lines) return null
  return tooLarge({ line: LIMITS.lines + 1, column: 1 }, `${LIMITS.lines} lines`)
}

function problemOf({ of }: Excess, place: Place): Problem {
  if (of === 'pieces') return tooLarge(place, `${LIMITS.pieces} words and signs`)
  return {
    ...place,
    severity: 'error',
    code: 'nested-too-deep',
    sentence: `This is nested more than ${LIMITS.depth} levels deep: flatten it.`,
  }
}

function tooLarge(place: Place, limit: string): Problem {
  return {
    ...place,
    severity: 'error',
    code: 'file-too-large',
    sentence: `The file has more than ${limit}: shorten it.`,
  }
}

const EMPTY: Problem = {
  line: 1,
  column: 1,
  severity: 'error',
  code: 'empty-file',
  sentence: 'The file is empty: begin with format: 1.',
}
