import type { Condition } from '../../scenario/condition.ts'
import { leavesOf } from '../../scenario/condition.ts'
import type { FrozenScenario } from '../../scenario/frozen.ts'
import { Foresight } from '../explore/foresight.ts'
import type { WaitsFor } from '../explore/cone.ts'
import { canBeTrue, type Reachable } from './possible.ts'

/** An inject or a decision of a form, and what it waits for; null where it waits for nothing. */
export interface Item {
  kind: 'inject' | 'decision'
  id: string
  waitsFor: Condition | null
}

/** What can happen in a form. */
export interface Reach {
  /**
   * Whether a condition can ever be true, once the circles are resolved: what follows from a circle is
   * no finding of its own.
   */
  canBeTrue: (condition: Condition) => boolean
  /** Can never come, whatever people do. */
  impossible: readonly Item[]
  /** Groups that wait for each other, each in file order. */
  circles: readonly Item[][]
}

/** Works out which injects and decisions of a form can ever come. */
export function reachOf(scenario: FrozenScenario): Reach {
  const items = itemsOf(scenario)
  const from = leastFixedPoint(items, [], canBeTrue)
  const atBest = greatestFixedPoint(items)
  const waiting = items.filter((item) => !from.has(item) && atBest.has(item))
  const foresight = new Foresight(scenario, waitsForAmong([...from]))
  const canCome = leastFixedPoint([...from], waiting, foresight.canBeTrue)
  return {
    canBeTrue: (condition) => foresight.canBeTrue(condition, among(canCome)),
    impossible: items.filter((item) => !canCome.has(item)),
    circles: circlesIn(waiting),
  }
}

/** What the inject or the decision waits for that a fact is about. */
export function waitsForIn(scenario: FrozenScenario): WaitsFor {
  return waitsForAmong(itemsOf(scenario))
}

function waitsForAmong(items: readonly Item[]): WaitsFor {
  const waits = new Map(items.map(({ kind, id, waitsFor }) => [`${kind} ${id}`, waitsFor]))
  return (fact) => {
    if ('decision' in fact) return waits.get(`decision ${fact.decision}`) ?? null
    return fact.kind === 'released' ? (waits.get(`inject ${fact.inject}`) ?? null) : null
  }
}

function itemsOf({ injects, decisions }: FrozenScenario): Item[] {
  return [
    ...injects.map(({ id, release }): Item => ({
      kind: 'inject',
      id,
      waitsFor: release.kind === 'conditional' ? release.when : null,
    })),
    ...decisions.map(({ id, opening }): Item => ({
      kind: 'decision',
      id,
      waitsFor:
        opening.kind === 'conditional'
          ? opening.when
          : opening.kind === 'with'
            ? { kind: 'released', inject: opening.inject }
            : null,
    })),
  ]
}

type CanBeTrue = (condition: Condition, reachable: Reachable) => boolean

/** Grows from what is given: what can come because of what can come. */
function leastFixedPoint(
  items: readonly Item[],
  given: readonly Item[],
  canBe: CanBeTrue,
): Set<Item> {
  const reached = new Set(given)
  const grows = (): boolean => {
    const reachable = among(reached)
    const more = items.filter(
      (item) => !reached.has(item) && (item.waitsFor === null || canBe(item.waitsFor, reachable)),
    )
    for (const item of more) reached.add(item)
    return more.length > 0
  }
  while (grows());
  return reached
}

/** Shrinks from everything: what no help of others could bring about goes. */
function greatestFixedPoint(items: readonly Item[]): Set<Item> {
  const left = new Set(items)
  const shrinks = (): boolean => {
    const reachable = among(left)
    const fewer = [...left].filter(
      ({ waitsFor }) => waitsFor !== null && !canBeTrue(waitsFor, reachable),
    )
    for (const item of fewer) left.delete(item)
    return fewer.length > 0
  }
  while (shrinks());
  return left
}

function among(items: Iterable<Item>): Reachable {
  const injects = new Set<string>()
  const decisions = new Set<string>()
  for (const { kind, id } of items) (kind === 'inject' ? injects : decisions).add(id)
  return (item) => ('inject' in item ? injects.has(item.inject) : decisions.has(item.decision))
}

/** Those of the items that lead back to themselves, by the circle they are in. */
function circlesIn(items: readonly Item[]): Item[][] {
  const next = new Map(items.map((item) => [item, neededBy(item, items)]))
  const after = new Map(items.map((item) => [item, closure(item, next)]))
  const circles: Item[][] = []
  for (const item of items) {
    if (!after.get(item)?.has(item) || circles.some((circle) => circle.includes(item))) continue
    circles.push(
      items.filter((other) => after.get(item)?.has(other) && after.get(other)?.has(item)),
    )
  }
  return circles
}

function neededBy({ waitsFor }: Item, items: readonly Item[]): Item[] {
  const named =
    waitsFor === null
      ? []
      : leavesOf(waitsFor).map((leaf) => (leaf.kind === 'since' ? leaf.of : leaf))
  const injects = new Set<string>(
    named.flatMap((fact) => (fact.kind === 'released' ? fact.inject : [])),
  )
  const decisions = new Set<string>(
    named.flatMap((fact) => ('decision' in fact ? fact.decision : [])),
  )
  return items.filter(({ kind, id }) => (kind === 'inject' ? injects : decisions).has(id))
}

/** Everything that an item needs, directly or not. */
function closure(item: Item, next: ReadonlyMap<Item, Item[]>): Set<Item> {
  const found = new Set<Item>()
  const open = [...(next.get(item) ?? [])]
  for (let each = open.pop(); each; each = open.pop()) {
    if (found.has(each)) continue
    found.add(each)
    open.push(...(next.get(each) ?? []))
  }
  return found
}
