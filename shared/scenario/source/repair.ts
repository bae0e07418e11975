import type { Path } from '../problem.ts'
import type { Issue } from './issues.ts'
import { conditionIn, fillingFor, isLinked, UNREAD } from './filling.ts'
import { SKELETON } from './skeleton.ts'
import { valueAt } from './value-at.ts'

type Parts = Record<string | number, unknown>

/** A copy of what was written, in which what does not fit the schema is changed or taken out. */
export interface Repair {
  value: Parts
  /** Parts that had to go, as they were written. */
  lost: unknown[]
  /** Top-level keys that had to be replaced. */
  replaced: Set<string>
  /** Injects, decisions, options and rows that are there by their id, with parts that are not theirs. */
  filled: WeakSet<object>
  /** Whether one of those had to go altogether. */
  unlinked: boolean
  /** For each list that lost items, where the remaining ones stood. */
  origins: WeakMap<readonly unknown[], number[]>
}

export function repairOf(written: object): Repair {
  return {
    value: copyOf(written) as Parts,
    lost: [],
    replaced: new Set(),
    filled: new WeakSet(),
    unlinked: false,
    origins: new WeakMap(),
  }
}

/**
 * Deals with each issue as gently as possible: leave a condition open, reword a value, fill in a key,
 * take out a list's item, replace a top-level part.
 */
export function repairAll(repair: Repair, issues: readonly Issue[]): void {
  const items = new Map<string, Path>()
  for (const issue of issues) {
    const path = issue.path as Path
    if (withoutKeys(repair, issue) || leftOpen(repair, path)) continue
    if (reworded(repair, issue) || filledIn(repair, path)) continue
    const item = path.slice(0, 1 + path.findLastIndex((step) => typeof step === 'number'))
    if (item.length > 0) items.set(item.join('/'), item)
    else replace(repair, String(path[0]))
  }
  // From the end, so that taking an item out moves none that is still to be dealt with.
  for (const item of [...items.values()].sort(lastFirst)) takeOut(repair, item)
}

/** The path in the file of a part of the repaired value. */
export function pathInFile({ value, origins }: Repair, path: Path): Path {
  let part: unknown = value
  return path.map((step) => {
    const list = part
    part = valueAt(part, [step])
    return Array.isArray(list) ? (origins.get(list)?.[Number(step)] ?? step) : step
  })
}

/** Whether a part of what is left is not as it was written. */
export function isFilled({ value, filled }: Repair, path: Path): boolean {
  let part: unknown = value
  return path.some((step) => {
    part = valueAt(part, [step])
    return typeof part === 'object' && part !== null && filled.has(part)
  })
}

function withoutKeys({ value }: Repair, issue: Issue): boolean {
  if (issue.code !== 'unrecognized_keys') return false
  // A part around it may have been replaced in this round, and the keys with it.
  const part = valueAt(value, issue.path as Path) as Parts | undefined
  for (const key of issue.keys) delete part?.[key]
  return true
}

/** Of a condition that cannot be read nothing is known, so that nothing is said to follow from it. */
function leftOpen({ value, lost }: Repair, path: Path): boolean {
  const condition = conditionIn(path)
  const parent = condition && (valueAt(value, condition.slice(0, -1)) as Parts | undefined)
  if (!condition || !parent) return false
  const key = condition.at(-1) as string | number
  lost.push(parent[key])
  parent[key] = copyOf(UNREAD)
  return true
}

/** An inject, a decision, an option or a row stays by its id, so that what names it still does. */
function filledIn({ value, lost, filled }: Repair, path: Path): boolean {
  const at = path.findLastIndex((step) => typeof step === 'number')
  const key = path[at + 1]
  const parts = valueAt(value, path.slice(0, at + 1)) as Parts | undefined
  const filling = typeof key === 'string' ? fillingFor(path.slice(0, at), key) : null
  if (!filling || !parts || key === undefined) return false
  lost.push(parts[key])
  filled.add(parts)
  delete parts[key]
  if (filling.with !== undefined) parts[key] = copyOf(filling.with)
  return true
}

/** Changes what nothing else hangs on: a text's length or kind, a choice. */
function reworded({ value }: Repair, issue: Issue): boolean {
  const path = issue.path as Path
  const fitting = fittingValue(issue, valueAt(value, path))
  const parent = valueAt(value, path.slice(0, -1)) as Parts | undefined
  const key = path.at(-1)
  if (fitting === undefined || parent === undefined || key === undefined) return false
  parent[key] = fitting
  return true
}

function fittingValue(issue: Issue, written: unknown): unknown {
  if (written === undefined) return undefined
  if (issue.code === 'too_big' && typeof written === 'string')
    return written.slice(0, Number(issue.maximum))
  if (issue.code === 'invalid_value') return issue.values[0]
  const isBare = typeof written === 'number' || typeof written === 'boolean'
  return issue.code === 'invalid_type' && issue.expected === 'string' && isBare
    ? String(written)
    : undefined
}

function replace({ value, lost, replaced }: Repair, key: string): void {
  if (Object.hasOwn(value, key)) lost.push(value[key])
  replaced.add(key)
  value[key] = copyOf(SKELETON[key as keyof typeof SKELETON])
}

function takeOut(repair: Repair, item: Path): void {
  const { value, lost, origins } = repair
  const list = valueAt(value, item.slice(0, -1))
  if (!Array.isArray(list)) return
  if (isLinked(item.slice(0, -1))) repair.unlinked = true
  const index = Number(item.at(-1))
  origins.set(list, (origins.get(list) ?? list.map((_, at) => at)).toSpliced(index, 1))
  lost.push(...list.splice(index, 1))
}

/** Later items before earlier ones, and those inside an item before the item. */
function lastFirst(a: Path, b: Path): number {
  const at = a.findIndex((step, index) => step !== b[index])
  if (at < 0) return b.length - a.length
  const [one, other] = [a[at], b[at]]
  if (other === undefined) return -1
  return typeof one === 'number' && typeof other === 'number' ? other - one : 0
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copyOf(part)]))
}
