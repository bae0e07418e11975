import { isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap } from 'yaml'
import type { Problem } from '../problem.ts'

type Place = (offset: number) => { line: number; column: number }

/** Keys that mean something to JavaScript's objects, so they are never taken over from a file. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype'])

/** The plain value of a YAML node, and what the core schema does not forbid but a scenario does. */
export function plainValue(
  root: ParsedNode,
  place: Place,
): { value: unknown; problems: Problem[] } {
  const problems: Problem[] = []
  const report = (node: ParsedNode | null, code: string, sentence: string) =>
    problems.push({ ...place(node?.range[0] ?? 0), severity: 'error', code, sentence })

  function valueOf(node: ParsedNode | null): unknown {
    if (node === null) return null
    if (node.tag !== undefined || ('anchor' in node && node.anchor))
      report(
        node,
        'yaml-extra',
        'Anchors and tags are not used in scenarios: write the value itself.',
      )
    if (isAlias(node))
      report(node, 'yaml-extra', 'Aliases are not used in scenarios: write the value again.')
    if (isSeq(node)) return node.items.map((item) => valueOf(item as ParsedNode))
    if (isMap(node)) return mapOf(node)
    return isScalar(node) ? node.value : null
  }

  function mapOf(map: YAMLMap.Parsed): Record<string, unknown> {
    const value: Record<string, unknown> = {}
    for (const pair of map.items) {
      const key = keyOf(pair)
      if (key === null)
        report(pair.key, 'bad-key', 'A key is a plain word: write it without brackets.')
      else if (RESERVED.has(key)) report(pair.key, 'bad-key', `The key ${key} is not allowed.`)
      else if (Object.hasOwn(value, key))
        report(
          pair.key,
          'duplicate-key',
          `The key \`${key.slice(0, 60)}\` is written twice here: keep one.`,
        )
      else value[key] = valueOf(pair.value)
    }
    return value
  }

  return { value: valueOf(root), problems }
}

/** A key as text; null for a list or map as key. */
export function keyOf(pair: Pair<ParsedNode, ParsedNode | null>): string | null {
  return isScalar(pair.key) ? String(pair.key.value) : null
}
