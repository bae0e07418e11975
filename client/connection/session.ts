import type { CapabilityKind, ErrorAnswer, SessionAnswer } from '../../shared/wire/http.ts'
import { forgetArrival, keepCapability, knownCapabilities, takeCapability } from './capability.ts'

/** The server said no, or could not be asked; `message` is one plain sentence for the person. */
export class ApiProblem extends Error {
  override name = 'ApiProblem'
  readonly code: string
  constructor({ code, message }: ErrorAnswer) {
    super(message)
    this.code = code
  }
}

const UNREACHABLE: ErrorAnswer = {
  code: 'unreachable',
  message:
    'The server cannot be reached. Nothing was changed; check that it is running and try again.',
}
const NO_LINK: ErrorAnswer = {
  code: 'no-capability',
  message:
    'This page opens with a personal link. Ask the facilitator for yours, or use the join code.',
}

interface ApiOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Sent as JSON. */
  body?: unknown
  /** Sent as it is, in place of a body. */
  file?: Blob
  /** `text` for Markdown, CSV and logs. */
  as?: 'json' | 'text'
}

let session: SessionAnswer | null = null
let capability: string | null = null

/** Who this page is, once a session is open. */
export function currentSession(): SessionAnswer | null {
  return session
}

async function ask(path: string, { method = 'GET', body, file }: ApiOptions): Promise<Response> {
  const headers = new Headers()
  if (session !== null) headers.set('Authorization', `Bearer ${session.session}`)
  if (body !== undefined) headers.set('Content-Type', 'application/json')
  try {
    return await fetch(path, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(file !== undefined && { body: file }),
    })
  } catch {
    throw new ApiProblem(UNREACHABLE)
  }
}

async function problemOf(response: Response): Promise<ApiProblem> {
  try {
    const answer: unknown = await response.json()
    if (isErrorAnswer(answer)) return new ApiProblem(answer)
  } catch {
    // Not ours: a proxy's page.
  }
  return new ApiProblem({
    code: 'unexpected',
    message: `The server answered with ${response.status}. Nothing was changed; try again.`,
  })
}

function isErrorAnswer(answer: unknown): answer is ErrorAnswer {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'message' in answer &&
    typeof answer.message === 'string'
  )
}

/**
 * Asks the server's HTTP side, as this page's session.
 * @param path as in `shared/wire/http.ts`: `/api/home`
 * @throws ApiProblem with a sentence that can be shown as it is
 */
export async function api<Answer>(path: string, options: ApiOptions = {}): Promise<Answer> {
  let response = await ask(path, options)
  // A session ends when the server restarts; the capability behind it does not.
  if (response.status === 401 && (await renewSession())) response = await ask(path, options)
  if (!response.ok) throw await problemOf(response)
  return (options.as === 'text' ? await response.text() : await response.json()) as Answer
}

async function exchange(candidate: string): Promise<SessionAnswer> {
  const response = await ask('/api/session', { method: 'POST', body: { capability: candidate } })
  if (!response.ok) throw await problemOf(response)
  const answer = (await response.json()) as SessionAnswer
  capability = candidate
  session = answer
  return answer
}

/**
 * Exchanges the same capability again; false if it is worth nothing any more.
 * @throws ApiProblem when the server could not be asked, or could not answer
 */
export async function renewSession(): Promise<boolean> {
  if (capability === null) return false
  try {
    await exchange(capability)
    return true
  } catch (error) {
    if (error instanceof ApiProblem && error.code === NO_LINK.code) return false
    throw error
  }
}

/**
 * Opens a session for a page that these kinds may see, from the link just followed or from what this
 * device keeps. Called at every load of a page.
 * @throws ApiProblem when there is no link, or none that still works
 */
export async function openSession(
  kinds: readonly CapabilityKind[],
  exercise: string | null = null,
): Promise<SessionAnswer> {
  const fresh = takeCapability()
  const candidates = fresh === null ? knownCapabilities(kinds, exercise) : [fresh]
  let problem = new ApiProblem(NO_LINK)
  for (const candidate of candidates) {
    try {
      const answer = await exchange(candidate)
      keepCapability(candidate, answer)
      forgetArrival()
      return answer
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.code === UNREACHABLE.code) throw error
      problem = error
      forgetArrival()
    }
  }
  throw problem
}

/** Opens a file that needs this session (debrief, log) as a download. */
export async function download(path: string, name: string): Promise<void> {
  const response = await ask(path, {})
  if (!response.ok) throw await problemOf(response)
  const address = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Not at once: the browser reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
