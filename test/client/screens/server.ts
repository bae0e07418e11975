import { onTestFinished, vi } from 'vitest'

interface Asked {
  readonly method: string
  readonly path: string
  readonly body: unknown
}

type Answers = Record<string, unknown>

/** A server of fixed answers, by `GET /api/home`; what it has none for is refused. Gives what it was asked. */
export function answerWith(answers: Answers): Asked[] {
  const asked: Asked[] = []
  vi.stubGlobal('fetch', (path: string, { method = 'GET', body }: RequestInit = {}) => {
    asked.push({ method, path, body: typeof body === 'string' ? JSON.parse(body) : null })
    const answer = answers[`${method} ${path}`]
    if (answer instanceof Response) return Promise.resolve(answer.clone())
    return Promise.resolve(
      answer === undefined ? refused('no-such-thing', path) : Response.json(answer),
    )
  })
  onTestFinished(() => void vi.unstubAllGlobals())
  return asked
}

export function refused(code: string, message: string, status = 409): Response {
  return Response.json({ code, message }, { status })
}
