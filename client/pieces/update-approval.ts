import type { BusinessAuthority } from '../../shared/words/authority.ts'
import type { Audience } from '../../shared/words/incident.ts'
import { useRowsStore } from '../stores/rows.ts'
import { nameOf, useTeam } from '../stores/viewer.ts'
import { listed } from './names.ts'

const APPROVES: Partial<Record<Audience, BusinessAuthority>> = {
  customers: 'customer-communication',
  regulators: 'notify-regulator',
  vendors: 'escalate-vendor',
}

/** Names of those who approve what this audience is told; empty where nobody needs to. */
export function useApprovers(audience: Audience): string {
  const team = useTeam()
  return useRowsStore((view) => {
    const row = Object.values(view.owners).find(
      ({ authority, team: of }) => of === team?.id && authority === APPROVES[audience],
    )
    if (row === undefined) return ''
    const lead = team?.command.holder ?? null
    const holders = row.fallsToCommand && lead !== null ? [lead] : row.holders
    const me = view.me['me']?.seat
    return listed(
      holders.map((id) => (id === me ? 'you' : nameOf(view.seats[id], id))),
      'or',
    )
  })
}
