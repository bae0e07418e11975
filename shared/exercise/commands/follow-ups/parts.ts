import { z } from 'zod'
import { CAPABILITY_ELEMENTS } from '../../../words/capability-element.ts'
import type { Slot } from '../../../words/ids.ts'
import type { FollowUpOwner, GapName } from '../../events/follow-ups.ts'
import { teamGaps } from '../../state/ownership/team-gaps.ts'
import { findSeat } from '../../state/seats.ts'
import { as } from '../../../words/ids.ts'
import type { SeatId } from '../../../words/ids.ts'
import type { Ask } from '../command.ts'
import { known, shortText } from '../data.ts'
import { sameGap } from '../../state/follow-ups.ts'

export const gapData = z.strictObject({ slot: known<Slot>(), fromMs: z.number().int().min(0) })
/** A date, YYYY-MM-DD. */
export const date = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
/** What of a capability an action changes. */
export const elementData = z.enum(CAPABILITY_ELEMENTS)
/** A seat's id, or the name of somebody outside the room. */
export const ownerData = shortText

/** Whether dates contradict each other; one alone never does. */
export function isDueBeforeStart(due: string | null, start: string | null): boolean {
  return due !== null && start !== null && due < start
}

/** Whether the team has such a gap. */
export function hasGap(
  { state, team }: Pick<Ask<unknown>, 'state' | 'team'>,
  gap: GapName,
): boolean {
  return teamGaps(state, team).some((each) => sameGap(each, gap))
}

export function readOwner(
  { state, free }: Pick<Ask<unknown>, 'state' | 'free'>,
  owner: string,
): FollowUpOwner {
  const isSeat = state.teams.some((team) => findSeat(team.seats, as<SeatId>(owner)))
  return isSeat ? { seat: as<SeatId>(owner) } : { person: free(owner) }
}
