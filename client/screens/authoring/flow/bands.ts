import type { PlayedPhase } from '../../../../shared/words/phase.ts'
import type { Arrow } from './arrows.ts'
import type { FlowItem, FlowPhase } from './item.ts'
import { inOrder, isByHand, lastCause } from './order.ts'

/** A stretch of the flow: a phase, what no typical path leads to, or what a hand sends. */
export interface FlowBand {
  readonly of: PlayedPhase | 'elsewhere' | 'hand'
  readonly items: readonly FlowItem[]
}

/** All items in the order in which they are read, by the phase in which a typical team meets them. */
export function bandsOf(
  items: readonly FlowItem[],
  arrows: readonly Arrow[],
  phases: readonly FlowPhase[],
): FlowBand[] {
  const ordered = inOrder(items, arrows)
  let current: FlowBand['of'] = phases[0]?.phase ?? 'elsewhere'
  const placed = ordered.map((item, at) => {
    if (isByHand(item.how)) current = 'hand'
    else if (item.metMs !== null) current = phaseAt(phases, item.metMs) ?? current
    else if (lastCause(item, ordered.slice(0, at), arrows) < 0) current = 'elsewhere'
    return { item, of: current }
  })
  const names: FlowBand['of'][] = [...phases.map(({ phase }) => phase), 'elsewhere', 'hand']
  return names.map((of) => ({
    of,
    items: placed.filter((each) => each.of === of).map(({ item }) => item),
  }))
}

function phaseAt(phases: readonly FlowPhase[], ms: number): PlayedPhase | undefined {
  return phases.findLast(({ fromMs }) => fromMs <= ms)?.phase
}
