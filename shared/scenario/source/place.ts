import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type YAMLMap,
} from 'yaml'
import type { Path } from '../problem.ts'
import { keyOf } from './plain-value.ts'

/** Finds where the parts of a written scenario stand, as offsets in its text. */
export interface Places {
  /**
   * Of a part's value, or of its key where the value is a block below it or nothing. Where a path leads
   * to nothing written, the last part on the way counts. `within` is a snippet inside the part.
   */
  of: (path: Path, within?: string) => number
  /** Of the key a path ends with; else as `of`. */
  ofKey: (path: Path) => number
}

interface Step {
  key: ParsedNode | null
  value: ParsedNode | null
}

export function placesIn(root: ParsedNode, text: string): Places {
  const step = stepper()
  const walk = (path: Path): Step => {
    let here: Step = { key: null, value: root }
    for (const each of path) {
      const next = step(here.value, each)
      if (!next) break
      here = next
    }
    return here
  }
  const of = (path: Path, within?: string): number => {
    const { key, value } = walk(path)
    const start = value === null || (key && isBlock(value)) ? key : value
    return snippetIn(value, text, within) ?? start?.range[0] ?? 0
  }
  const ofKey = (path: Path): number => {
    const last = path.at(-1)
    const found = last === undefined ? null : step(walk(path.slice(0, -1)).value, last)
    return found?.key?.range[0] ?? of(path)
  }
  return { of, ofKey }
}

/** Steps from a node into one of its parts. A map's keys are indexed once, as hostile maps are large. */
function stepper(): (node: ParsedNode | null, step: string | number) => Step | null {
  const indexes = new WeakMap<YAMLMap, Map<string, Step>>()
  return (node, step) => {
    if (isMap(node)) {
      const index = indexes.get(node) ?? indexOf(node)
      indexes.set(node, index)
      return index.get(String(step)) ?? null
    }
    const item = isSeq(node) ? node.items[Number(step)] : undefined
    return item === undefined ? null : { key: null, value: item as ParsedNode }
  }
}

function indexOf(map: YAMLMap): Map<string, Step> {
  const index = new Map<string, Step>()
  for (const pair of map.items as Pair<ParsedNode, ParsedNode | null>[]) {
    const key = keyOf(pair)
    if (key !== null && !index.has(key)) index.set(key, { key: pair.key, value: pair.value })
  }
  return index
}

function snippetIn(
  node: ParsedNode | null,
  text: string,
  within: string | undefined,
): number | null {
  if (node === null || within === undefined) return null
  const found = text.slice(node.range[0], node.range[1]).indexOf(within)
  return found < 0 ? null : node.range[0] + found
}

function isBlock(node: ParsedNode): boolean {
  if (isCollection(node)) return node.flow !== true
  return isScalar(node) && node.type?.startsWith('BLOCK') === true
}
