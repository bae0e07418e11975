import type { InvitationAnswer } from '../../shared/wire/http.ts'
import { currentSession } from '../connection/session.ts'
import { useAnswer } from './answer.ts'
import type { Asked } from './answer.ts'

/**
 * An address of the HTTP side that belongs to this page's exercise.
 * @param rest such as `/invitation`
 */
export function exercisePath(rest: string): string {
  return `/api/exercises/${currentSession()?.exercise ?? 'this'}${rest}`
}

/** Code and link with which people join: for the facilitator and for the screen in the room. */
export function useInvitation(): Asked<InvitationAnswer> {
  return useAnswer<InvitationAnswer>(exercisePath('/invitation'))
}
