import type { CommandName } from '../../../shared/exercise/commands/commands.ts'
import type { SeatRow } from '../../../shared/view/rows.ts'
import type { TeamId } from '../../../shared/words/ids.ts'
import { useRowIds } from '../../stores/rows.ts'
import { useMay, useMe } from '../../stores/viewer.ts'

/** What may be done with a seat. */
export function useSeatMay({ id }: SeatRow): ReadonlySet<CommandName> {
  return useMay(`seat:${id}`)
}

/** What may be done for a team: by its own seat, or by whoever runs the exercise. */
export function useTeamMay(team: TeamId): ReadonlySet<CommandName> {
  const own = useMe()?.team === team
  const all = useMay()
  const named = useMay(`team:${team}`)
  return own ? all : named
}

/** The facilitator of several teams says which one is meant. */
export function useForTeam(): (team: TeamId) => { readonly team?: TeamId } {
  const several = useRowIds('teams').length > 1
  const facilitates = useMe()?.kind === 'facilitator'
  return (team) => (several && facilitates ? { team } : {})
}
