import type { DecisionRow, MessageRow } from '../../../shared/view/rows.ts'
import type { TeamId } from '../../../shared/words/ids.ts'
import { useRows } from '../../stores/rows.ts'

/** What a team has still to decide, in the order of opening. */
export function useOpenDecisions(team: TeamId): DecisionRow[] {
  return useRows(
    'decisions',
    (row) => row.team === team && (row.state === 'open' || row.state === 'expired'),
  ).toSorted((a, b) => a.openedAtMs - b.openedAtMs)
}

/** The newest that was addressed to everyone; anything else is not for the wall. */
export function useLatest(): MessageRow | null {
  return (
    useRows('messages', ({ toEveryone }) => toEveryone)
      .toSorted((a, b) => a.releasedAtMs - b.releasedAtMs)
      .at(-1) ?? null
  )
}
