import { isCollection, isMap, isScalar, isSeq, type ParsedNode } from 'yaml'
import type { Path } from '../problem.ts'
import { keyOf } from './plain-value.ts'

/**
 * Offset of the part a path leads to: of its value, or of its key where the value is a block below it
 * or nothing. Where the path leads to nothing written, the last part on the way counts. `within` is a
 * snippet to be found inside the part, such as an unknown slot.
 */
export function offsetOf(root: ParsedNode, path: Path, text: string, within?: string): number {
  let key: ParsedNode | null = null
  let value: ParsedNode | null = root
  for (const step of path) {
    const next = stepInto(value, step)
    if (!next) break
    key = next.key
    value = next.value
  }
  const start = value === null || (key && isBlock(value)) ? key : value
  const offset = start?.range[0] ?? 0
  if (within === undefined || value === null) return offset
  const found = text.slice(value.range[0], value.range[1]).indexOf(within)
  return found < 0 ? offset : value.range[0] + found
}

/** Offset of the key a path ends with; else as {@link offsetOf}. */
export function offsetOfKey(root: ParsedNode, path: Path, text: string): number {
  const last = path.at(-1)
  let value: ParsedNode | null = root
  for (const step of path.slice(0, -1)) value = stepInto(value, step)?.value ?? null
  const key = last === undefined ? null : stepInto(value, last)?.key
  return key?.range[0] ?? offsetOf(root, path, text)
}

function stepInto(
  node: ParsedNode | null,
  step: string | number,
): { key: ParsedNode | null; value: ParsedNode | null } | null {
  if (isMap(node)) {
    const pair = node.items.find((each) => keyOf(each as never) === String(step))
    return pair ? { key: pair.key as ParsedNode, value: pair.value as ParsedNode | null } : null
  }
  if (!isSeq(node)) return null
  const value = node.items[Number(step)]
  return value === undefined ? null : { key: null, value: value as ParsedNode }
}

function isBlock(node: ParsedNode): boolean {
  return isCollection(node)
    ? node.flow !== true
    : isScalar(node) && node.type?.startsWith('BLOCK') === true
}
