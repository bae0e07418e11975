import { readText } from '../exercise/events/data.ts'
import type { FreeText } from '../exercise/events/data.ts'
import type { By } from '../exercise/events/event.ts'
import type { FrozenScenario } from '../scenario/frozen.ts'
import { as } from '../words/ids.ts'
import type { RoleId, SeatId } from '../words/ids.ts'

/** How everybody in the exercise is called, by seat. */
export type People = ReadonlyMap<SeatId, string>

export function nameOf(people: People, id: SeatId): string {
  return people.get(id) ?? 'Seat'
}

export function roleTitle({ roles }: FrozenScenario, id: RoleId): string {
  return roles.find((role) => role.id === id)?.title ?? id
}

export function roleRef(scenario: FrozenScenario, id: RoleId): { id: RoleId; title: string } {
  return { id, title: roleTitle(scenario, id) }
}

/** Who caused an event, as people call them. */
export function byName(people: People, by: By): string {
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
      return nameOf(people, as<SeatId>(by))
  }
}

/** A free text to read, or null. */
export function textOf(text: FreeText | null): string | null {
  return text && readText(text)
}
