import type { LinkAnswer } from '../../shared/wire/http.ts'
import type { SeatId } from '../../shared/words/ids.ts'
import { asProblem } from './answer.ts'
import { ask } from './ask.ts'
import { exercisePath } from './invitation.ts'

export type LinkKind = 'display' | 'observer' | 'facilitator'

/**
 * A new link to a page of this exercise. Each is a right of its own, so it is made when it is asked for.
 * @throws ApiProblem with a sentence that can be shown as it is
 */
export async function makeLink(kind: LinkKind): Promise<string> {
  const { link } = await ask<LinkAnswer>(exercisePath('/links'), { method: 'POST', body: { kind } })
  return link
}

/** A new link to a seat, for a device of whoever sits there. Throws as {@link makeLink} does. */
export async function makeSeatLink(seat: SeatId): Promise<string> {
  const body = { kind: 'seat', seat }
  const { link } = await ask<LinkAnswer>(exercisePath('/links'), { method: 'POST', body })
  return link
}

/** Opens the screen for the room in a window of its own; answers with what went wrong, or null. */
export async function openDisplay(): Promise<string | null> {
  // Opened before the answer comes, because browsers block windows that no press asked for.
  const page = window.open('about:blank')
  try {
    const { pathname, search, hash } = new URL(await makeLink('display'))
    if (page === null)
      return 'This browser does not open windows by itself. Copy the link for the display instead.'
    page.location.href = location.origin + pathname + search + hash
    return null
  } catch (problem) {
    page?.close()
    return asProblem(problem).message
  }
}
