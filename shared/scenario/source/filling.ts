import type { Path } from '../problem.ts'
import { SKELETON } from './skeleton.ts'

/** A condition of which nothing is known: the facilitator may raise and lower a flag at any time. */
export const UNREAD = { flag: 'placeholder' }

const CONDITION_KEYS: readonly (string | number)[] = [
  'if',
  'gate',
  'involvedWhen',
  'keptWhen',
  'lostWhen',
  'contained',
  'resolved',
  'not',
]

/** The smallest condition that a path leads into, as a path; null where it leads into none. */
export function conditionIn(path: Path): Path | null {
  const at = path.findLastIndex((step, index) =>
    typeof step === 'number'
      ? path[index - 1] === 'all' || path[index - 1] === 'any'
      : CONDITION_KEYS.includes(step),
  )
  return at < 0 ? null : path.slice(0, at + 1)
}

/** Lists of things that wait for each other, with the key each is called by and what fills its other keys. */
const LINKED: readonly { list: Path; id: string; filling: object }[] = [
  { list: ['injects'], id: 'id', filling: SKELETON.injects[0] ?? {} },
  { list: ['decisions'], id: 'id', filling: SKELETON.decisions[0] ?? {} },
  { list: ['decisions', '*', 'options'], id: 'id', filling: { label: '…' } },
  { list: ['forms', '*', 'injects'], id: 'inject', filling: {} },
  { list: ['forms', '*', 'decisions'], id: 'decision', filling: {} },
]

/** Whether the items of a list wait for each other. */
export function isLinked(list: Path): boolean {
  return linkedAt(list) !== undefined
}

/** What a key of an item may hold instead, undefined for nothing; null where nothing can stand for it. */
export function fillingFor(list: Path, key: string): { with: unknown } | null {
  const linked = linkedAt(list)
  if (!linked || key === linked.id) return null
  return { with: (linked.filling as Record<string, unknown>)[key] }
}

function linkedAt(list: Path) {
  return LINKED.find(
    (each) =>
      each.list.length === list.length &&
      each.list.every((step, index) => step === '*' || step === list[index]),
  )
}
