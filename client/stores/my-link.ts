import type { LinkAnswer } from '../../shared/wire/http.ts'
import { api, currentSession } from '../connection/session.ts'

/** A new link to the viewer's own page, for another device of theirs. */
export async function fetchMyLink(): Promise<string> {
  const session = currentSession()
  const { link } = await api<LinkAnswer>(`/api/exercises/${session?.exercise}/links`, {
    method: 'POST',
    body: { kind: session?.kind, ...(session?.seat != null && { seat: session.seat }) },
  })
  return link
}
