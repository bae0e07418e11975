import type { Path } from '../problem.ts'
import type { Issue } from './issues.ts'
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
  /** For each list that lost items, where the remaining ones stood. */
  origins: WeakMap<readonly unknown[], number[]>
}

export function repairOf(written: object): Repair {
  return { value: copyOf(written) as Parts, lost: [], replaced: new Set(), origins: new WeakMap() }
}

/** Deals with each issue as gently as possible: reword a value, take out a list's item, replace a top-level part. */
export function repairAll(repair: Repair, issues: readonly Issue[]): void {
  const items = new Map<string, Path>()
  for (const issue of issues) {
    const path = issue.path as Path
    if (reworded(repair, issue)) continue
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

/** Changes what nothing else hangs on: an unknown key, a text's length or kind, a choice. */
function reworded({ value }: Repair, issue: Issue): boolean {
  const path = issue.path as Path
  if (issue.code === 'unrecognized_keys') {
    // A part around it may have been replaced in this round, and the keys with it.
    const part = valueAt(value, path) as Parts | undefined
    for (const key of issue.keys) delete part?.[key]
    return true
  }
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

function takeOut({ value, lost, origins }: Repair, item: Path): void {
  const list = valueAt(value, item.slice(0, -1))
  if (!Array.isArray(list)) return
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
