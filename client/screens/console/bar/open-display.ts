import type { LinkAnswer } from '../../../../shared/wire/http.ts'
import { asProblem } from '../../../stores/answer.ts'
import { ask } from '../../../stores/ask.ts'
import { exercisePath } from '../../../stores/invitation.ts'

export type LinkKind = 'display' | 'observer' | 'facilitator'

/**
 * A new link to a page of this exercise. Each is a right of its own, so it is made when it is asked for.
 * @throws ApiProblem with a sentence that can be shown as it is
 */
export async function makeLink(kind: LinkKind): Promise<string> {
  const { link } = await ask<LinkAnswer>(exercisePath('/links'), { method: 'POST', body: { kind } })
  return link
}

/** Opens the screen for the room in a window of its own; answers with what went wrong, or null. */
export async function openDisplay(): Promise<string | null> {
  // Opened before the answer comes, because browsers block windows that no press asked for.
  const page = window.open('about:blank')
  try {
    const { pathname, search, hash } = new URL(await makeLink('display'))
    if (page === null)
      return 'This browser does not open windows by itself. The link is under More, Code and links.'
    page.location.href = location.origin + pathname + search + hash
    return null
  } catch (problem) {
    page?.close()
    return asProblem(problem).message
  }
}
