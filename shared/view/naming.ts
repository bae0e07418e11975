import { readText } from '../exercise/events/data.ts'
import type { FreeText } from '../exercise/events/data.ts'
import type { By } from '../exercise/events/event.ts'
import type { ExerciseState } from '../exercise/state/state.ts'
import { findSeat } from '../exercise/state/seats.ts'
import { as } from '../words/ids.ts'
import type { RoleId, SeatId } from '../words/ids.ts'
import type { Live } from './viewer.ts'

/** The person's name; a missing one prints as the seat's first role. */
export function nameOf(state: ExerciseState, live: Pick<Live, 'names'>, id: SeatId): string {
  const name = live.names.get(id)
  if (name) return name
  const seat = state.teams.flatMap((team) => findSeat(team.seats, id) ?? [])[0]
  const role = seat?.roles[0]
  return role ? roleTitle(state, role) : `Seat ${seat?.number ?? ''}`.trim()
}

export function roleTitle(state: ExerciseState, id: RoleId): string {
  return state.scenario.roles.find((role) => role.id === id)?.title ?? id
}

export function roleRef(state: ExerciseState, id: RoleId): { id: RoleId; title: string } {
  return { id, title: roleTitle(state, id) }
}

/** Who caused an event, as people call them. */
export function byName(state: ExerciseState, live: Pick<Live, 'names'>, by: By): string {
  switch (by) {
    case 'facilitator':
      return 'Facilitator'
    case 'observer':
      return 'Observer'
    case 'host':
      return 'Host'
    case 'schedule':
    case 'server':
      return 'Hotwash'
    default:
      return nameOf(state, live, as<SeatId>(by))
  }
}

/** A free text to read, or null. */
export function textOf(text: FreeText | null): string | null {
  return text && readText(text)
}
