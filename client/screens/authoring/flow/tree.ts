import type { Arrow } from './arrows.ts'
import type { FlowItem } from './item.ts'
import { lastCause } from './order.ts'

/** What waits for nothing else in its band, and under each thing what follows from it there. */
export interface FlowTree {
  readonly roots: readonly FlowItem[]
  readonly below: (item: FlowItem) => readonly FlowItem[]
}

/** @param items of one band, in order; each hangs under the last thing before it that it waits for */
export function treeOf(items: readonly FlowItem[], arrows: readonly Arrow[]): FlowTree {
  const above = new Map(
    items.map((item, at) => {
      const before = items.slice(0, at)
      return [item.id, before[lastCause(item, before, arrows)]?.id ?? null]
    }),
  )
  const under = (id: string | null) => items.filter((item) => above.get(item.id) === id)
  return { roots: under(null), below: ({ id }) => under(id) }
}
