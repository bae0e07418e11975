import { DoorOpen } from 'lucide-react'
import type { RunListRow } from '../../../../shared/view/console-rows.ts'
import { useRows } from '../../../stores/rows.ts'
import type { Control } from '../controls/control.ts'
import { useForTeam, useOrder, useServerAway } from '../orders.ts'

/** Opens a decision by hand, for instance one that a jump left out. */
export function useOpenDecision(row: RunListRow): Control {
  const teams = useRows('teams', (team) => row.team === null || row.team === team.id)
  const order = useOrder(`inject:${row.id}`)
  const away = useServerAway()
  const withTeam = useForTeam()
  return {
    id: `open:${row.id}`,
    label: 'Open this decision',
    icon: DoorOpen,
    whyNot: away,
    run: () =>
      teams.forEach(
        (team) => void order('open-decision', withTeam(team.id, { decision: row.ref })),
      ),
  }
}
