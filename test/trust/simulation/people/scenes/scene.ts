import type { CommandName } from '../../../../../shared/exercise/commands/commands.ts'
import type { SeatId } from '../../../../../shared/words/ids.ts'
import { mark } from '../../promises/marks.ts'
import type { Cast } from './cast.ts'

/** Whose act it is: the facilitator enters it for a seat, or null for themselves. */
export type SceneLine = readonly [as: SeatId | null, type: CommandName, data?: object]

/**
 * Leads into a situation that people who act at random hardly ever meet, and there asks all that is
 * refused in it; none where it cannot be played now.
 */
export type Scene = (cast: Cast) => readonly SceneLine[]

/** What makes this seat lead; whatever somebody is told costs time, so nothing where it does. */
export function leads({ commander }: Cast, seat: SeatId): SceneLine[] {
  if (commander === seat) return []
  return [
    [null, 'relieve-command'],
    [seat, 'take-command'],
  ]
}

/** What the team types. */
export function words(team: string): string {
  return `Words ${mark('team', team)}`
}
