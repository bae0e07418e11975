import { flowPlace } from './flow-place.ts'

/** Where the cursor stands in a scenario, as far as it is written; the text may be broken. */
export interface Place {
  /** Keys from the top of the file; `[]` for an item of a list. */
  readonly path: readonly string[]
  /** A key is to be written here, or the value of the path's last key. Prose takes slots only. */
  readonly takes: 'key' | 'value' | 'prose'
  /** Where the word under the cursor begins. */
  readonly from: number
  /** Column at which keys of this part begin. */
  readonly column: number
}

interface Line {
  readonly dashes: readonly number[]
  readonly column: number
  readonly key: string | null
  /** What stands behind the key, or the whole content where there is none. */
  readonly rest: string
  readonly restAt: number
  readonly blank: boolean
}

const KEY = /^(?:"([^"]+)"|'([^']+)'|([\w-]+)):(?=\s|$)\s*/
const TEXT_BLOCK = /^[|>][+-]?\d?\s*$/

/**
 * Reads the place by indentation, line by line upwards: a text that is being typed is rarely whole YAML.
 * @param offset in UTF-16 units
 */
export function placeAt(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split('\n')
  const typed = lines.at(-1) ?? ''
  const line = readLine(typed)
  const start = offset - typed.length
  const { path, prose } = parentsOf(lines.slice(0, -1), line)
  if (prose) return { path, takes: 'prose', from: offset, column: line.column }
  const here = [...path, ...line.dashes.map(() => '[]')]
  if (line.key === null) {
    // A dash and a word may begin a mapping or be the item itself: both are offered.
    const flow = flowPlace(line.rest)
    if (flow !== null)
      return placed(
        [...here, ...flow.path],
        flow.takes,
        start + line.restAt + flow.from,
        line.column,
      )
    return placed(here, 'key', start + line.restAt, line.column)
  }
  if (TEXT_BLOCK.test(line.rest)) return placed([...here, line.key], 'prose', offset, line.column)
  const flow = flowPlace(line.rest)
  if (flow !== null)
    return placed(
      [...here, line.key, ...flow.path],
      flow.takes,
      start + line.restAt + flow.from,
      line.column,
    )
  return placed([...here, line.key], 'value', start + line.restAt, line.column)
}

function placed(path: string[], takes: Place['takes'], from: number, column: number): Place {
  return { path, takes, from, column }
}

function readLine(text: string): Line {
  const dashes: number[] = []
  let column = /^ */.exec(text)?.[0].length ?? 0
  while (/^-(?: +|$)/.test(text.slice(column))) {
    dashes.push(column)
    column += /^- */.exec(text.slice(column))?.[0].length ?? 1
  }
  const content = text.slice(column)
  const found = KEY.exec(content)
  const key = found === null ? null : (found[1] ?? found[2] ?? found[3] ?? null)
  const restAt = column + (found?.[0].length ?? 0)
  return { dashes, column, key, rest: text.slice(restAt), restAt, blank: content.trim() === '' }
}

/** Every part that a line lies in, outermost first; `prose` where one of them is a block of text. */
function parentsOf(before: readonly string[], line: Line): { path: string[]; prose: boolean } {
  const path: string[] = []
  let limit = line.dashes[0] ?? line.column
  // The items of a list may stand as far left as the list's own key.
  let inItem = line.dashes.length > 0
  let prose = false
  for (const text of before.toReversed()) {
    const parent = readLine(text)
    if ((parent.blank && parent.dashes.length === 0) || /^\s*#/.test(text)) continue
    const heads = parent.key !== null && parent.column < limit + (inItem ? 1 : 0)
    if (heads && !(inItem && parent.dashes.length > 0 && parent.column >= limit)) {
      path.unshift(parent.key ?? '')
      prose ||= TEXT_BLOCK.test(parent.rest)
      limit = parent.column
      inItem = false
    }
    for (const dash of parent.dashes.toReversed()) {
      if (dash >= limit) continue
      path.unshift('[]')
      limit = dash
      inItem = true
    }
    if (limit === 0 && !inItem) break
  }
  return { path, prose }
}
