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
import { bytesOf, firstExcess, LIMITS, linesOf } from './limits.ts'
import { offsetOf, offsetOfKey } from './place.ts'
import { syntaxProblems } from './syntax.ts'
import { plainValue } from './plain-value.ts'

/** A written scenario: its plain value, and where each part of it stands. */
export interface Source {
  text: string
  /** Undefined where the text could not be read; then `problems` says why. */
  value: unknown
  problems: Problem[]
  /** Line and column of a part; of the nearest part around it that is written, if it is not. */
  placeOf: (path: Path, within?: string) => Place
  /** Line and column of the key a path ends with. */
  placeOfKey: (path: Path) => Place
}

export interface Place {
  line: number
  column: number
}

/** Reads YAML without ever failing: core schema, no aliases, no tags, within limits. */
export function readSource(text: string): Source {
  const tooLarge = beyondSize(text)
  if (tooLarge) return unreadable(text, [tooLarge])
  const lines = new LineCounter()
  const tokens = [...new Parser(lines.addNewLine).parse(text)]
  const excess = firstExcess(tokens)
  if (excess) return unreadable(text, [{ ...placeIn(lines, excess.offset), ...EXCESS[excess.of] }])
  return compose(text, tokens, lines)
}

function compose(text: string, tokens: CST.Token[], lines: LineCounter): Source {
  const options = { version: '1.2', schema: 'core', uniqueKeys: false, logLevel: 'silent' } as const
  const documents = [...new Composer(options).compose(tokens, true, text.length)]
  const [document, another] = documents as Document.Parsed<ParsedNode>[]
  const place = (offset: number) => placeIn(lines, offset)
  const syntax = syntaxProblems(document, another, place)
  const root = document?.contents ?? null
  if (syntax.length > 0) return unreadable(text, syntax)
  if (root === null || isNothing(root)) return unreadable(text, [EMPTY])
  const { value, problems } = plainValue(root, place)
  return {
    text,
    value,
    problems,
    placeOf: (path, within) => place(offsetOf(root, path, text, within)),
    placeOfKey: (path) => place(offsetOfKey(root, path, text)),
  }
}

function isNothing(root: ParsedNode): boolean {
  return isScalar(root) && root.value === null
}

function unreadable(text: string, problems: Problem[]): Source {
  const top = () => ({ line: 1, column: 1 })
  return { text, value: undefined, problems, placeOf: top, placeOfKey: top }
}

function placeIn(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset)
  return line < 1 ? { line: 1, column: 1 } : { line, column: Math.max(1, col) }
}

function beyondSize(text: string): Problem | null {
  if (bytesOf(text) > LIMITS.bytes) return fileTooLarge()
  if (linesOf(text) <= LIMITS.lines) return null
  return {
    line: LIMITS.lines + 1,
    column: 1,
    severity: 'error',
    code: 'file-too-large',
    sentence: `The file has more than ${LIMITS.lines} lines: shorten it.`,
  }
}

/** The one problem of a file that is too large to be read at all. */
export function fileTooLarge(): Problem {
  return {
    line: 1,
    column: 1,
    severity: 'error',
    code: 'file-too-large',
    sentence: `The file is larger than ${LIMITS.bytes / 1024} KB: shorten it.`,
  }
}

const EMPTY: Problem = {
  line: 1,
  column: 1,
  severity: 'error',
  code: 'empty-file',
  sentence: 'The file is empty: begin with format: 1.',
}

const EXCESS = {
  depth: {
    severity: 'error',
    code: 'nested-too-deep',
    sentence: `This is nested more than ${LIMITS.depth} levels deep: flatten it.`,
  },
  entries: {
    severity: 'error',
    code: 'file-too-large',
    sentence: `The file has more than ${LIMITS.entries} entries: shorten it.`,
  },
} as const
