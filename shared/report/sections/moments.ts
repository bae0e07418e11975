import { readText } from '../../exercise/events/data.ts'
import type { Account } from '../account.ts'
import type { TeamDebrief } from '../debrief.ts'
import { personName } from '../naming.ts'

/** What people wrote in the hot wash, once it was revealed; named only where they chose to be. */
export function moments(account: Account): TeamDebrief['moments'] {
  const { revealed, moments: written } = account.play.team.moments
  if (!revealed) return []
  return written.map(({ seat, named, moment, gap }) => ({
    by: named ? personName(account, seat) : null,
    moment: readText(moment),
    gap: readText(gap),
  }))
}
