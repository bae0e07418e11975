import type { DecisionRow, View } from '../../shared/view/rows.ts'
import { useRowsStore } from '../stores/rows.ts'

interface Order {
  /** What is open, and what was settled since the last one opened, as they opened. */
  readonly now: string[]
  /** What was settled before that. */
  readonly settled: string[]
}

/**
 * A settled decision keeps its place, so that nothing moves under the hand that settled it. Once the next
 * one opens, which changes the list anyway, it stands below everything that still needs somebody.
 */
export function useDecisionOrder(): Order {
  const found = useRowsStore(inOrder)
  const [now = '', settled = ''] = found.split('|')
  return { now: idsIn(now), settled: idsIn(settled) }
}

/** One string, so that an unchanged answer redraws nothing. */
function inOrder({ decisions }: View): string {
  const all = Object.values(decisions)
  const lastOpenedAtMs = Math.max(...all.map(({ openedAtMs }) => openedAtMs))
  const groups = { now: [] as string[], settled: [] as string[] }
  for (const row of all) {
    const atMs = settledAt(row)
    groups[atMs !== null && atMs < lastOpenedAtMs ? 'settled' : 'now'].push(row.id)
  }
  return `${groups.now.join(' ')}|${groups.settled.join(' ')}`
}

function idsIn(joined: string): string[] {
  return joined === '' ? [] : joined.split(' ')
}

function settledAt({ state, made, claimChangedAtMs }: DecisionRow): number | null {
  if (state === 'open' || state === 'expired') return null
  return made?.atMs ?? claimChangedAtMs
}
