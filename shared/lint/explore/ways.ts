import type { Condition } from '../../scenario/condition.ts'

/** A leaf of a condition, or that a leaf is not so. */
export type Demand = Condition

/**
 * Each way in which a condition may come to be true (or, if not `wanted`, false): demands that are all
 * met at once. They are made as they are asked for, for a condition may have very many.
 */
export function* waysOf(condition: Condition, wanted = true): Generator<Demand[]> {
  switch (condition.kind) {
    case 'all':
    case 'any':
      if ((condition.kind === 'all') === wanted) yield* together(condition.of, wanted)
      else for (const part of condition.of) yield* waysOf(part, wanted)
      return
    case 'not':
      return yield* waysOf(condition.of, !wanted)
    case 'never':
      if (!wanted) yield []
      return
    default:
      yield [wanted ? condition : { kind: 'not', of: condition }]
  }
}

/** A way for each part, in all combinations. */
function* together(parts: readonly Condition[], wanted: boolean): Generator<Demand[]> {
  const [first, ...rest] = parts
  if (!first) return yield []
  for (const way of waysOf(first, wanted))
    for (const others of together(rest, wanted)) yield [...way, ...others]
}
