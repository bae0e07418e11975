import type { EventOf, EventType } from '../../../exercise/events/event.ts'
import type { Account } from '../../account.ts'
import type { TimelineLine } from '../../debrief.ts'

/** What an event says in the timeline; null for one that is of no interest there. */
export type Line = Pick<TimelineLine, 'kind' | 'text'> & { detail?: string | null }

/** How one type of event is told. */
export type Teller<T extends EventType> = (event: EventOf<T>, account: Account) => Line | null

/** Tellers of one subject: every type of event whose first word is this. */
export type TellersOf<Subject extends string> = {
  [T in Extract<EventType, `${Subject}.${string}`>]: Teller<T>
}

/** Says nothing about an event. */
export function untold(): null {
  return null
}
