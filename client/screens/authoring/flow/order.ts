import type { Arrow } from './arrows.ts'
import type { FlowItem } from './item.ts'

/**
 * As a typical team meets things; what only another path brings follows the last thing it waits for,
 * and what a hand sends comes last. At one instant news stands before the decisions it opens.
 */
export function inOrder(items: readonly FlowItem[], arrows: readonly Arrow[]): FlowItem[] {
  const placed = items
    .filter(({ metMs }) => metMs !== null)
    .toSorted((a, b) => (a.metMs ?? 0) - (b.metMs ?? 0))
  const elsewhere = items.filter(({ metMs, how }) => metMs === null && !isByHand(how))
  placeUnderCauses(placed, elsewhere, arrows)
  const left = elsewhere.filter((item) => !placed.includes(item))
  return [...placed, ...left, ...items.filter(({ how }) => isByHand(how))]
}

export function isByHand(how: FlowItem['how']): boolean {
  return how === 'pool' || how === 'hand'
}

/** Again and again, since what was placed may be what another one waits for. */
function placeUnderCauses(
  placed: FlowItem[],
  elsewhere: readonly FlowItem[],
  arrows: readonly Arrow[],
): void {
  const next = elsewhere.find(
    (item) => !placed.includes(item) && lastCause(item, placed, arrows) >= 0,
  )
  if (next === undefined) return
  placed.splice(endOfInstant(placed, lastCause(next, placed, arrows)) + 1, 0, next)
  placeUnderCauses(placed, elsewhere, arrows)
}

/** Where the last of the things it waits for stands; -1 while none does. */
export function lastCause(
  { id }: FlowItem,
  placed: readonly FlowItem[],
  arrows: readonly Arrow[],
): number {
  const causes = arrows.filter(({ to }) => to === id).map(({ from }) => from)
  return placed.findLastIndex((each) => causes.includes(each.id))
}

/** The last of what comes together with this one, and of what was placed under it before. */
function endOfInstant(placed: readonly FlowItem[], at: number): number {
  const next = placed[at + 1]
  if (next === undefined) return at
  const together = next.metMs === null || next.metMs === placed[at]?.metMs
  return together ? endOfInstant(placed, at + 1) : at
}
