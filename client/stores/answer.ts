import { useCallback, useEffect, useRef, useState } from 'react'
import { ApiProblem } from '../connection/session.ts'
import { ask } from './ask.ts'

/** What the server said to a question. Neither answer nor problem: it was asked and has not answered. */
export interface Asked<Answer> {
  readonly answer: Answer | null
  /** Beside an answer: that one is from before, and a newer could not be had. */
  readonly problem: ApiProblem | null
  /** Asks once more; what is shown stays until there is something newer. */
  readonly again: () => void
}

interface Heard<Answer> {
  readonly path: string | null
  readonly answer: Answer | null
  readonly problem: ApiProblem | null
}

/**
 * Reads one thing over HTTP when it is first shown.
 * @param path as in `shared/wire/http.ts`; null asks nothing
 */
export function useAnswer<Answer>(path: string | null): Asked<Answer> {
  const [heard, setHeard] = useState<Heard<Answer>>({ path, answer: null, problem: null })
  const newest = useRef(0)
  const again = useCallback(() => {
    if (path === null) return
    newest.current += 1
    const turn = newest.current
    const hear = (next: Partial<Heard<Answer>>) => {
      if (turn !== newest.current) return
      setHeard((before) => ({
        path,
        answer: before.path === path ? before.answer : null,
        problem: null,
        ...next,
      }))
    }
    ask<Answer>(path).then(
      (answer) => hear({ answer }),
      (error: unknown) => hear({ problem: asProblem(error) }),
    )
  }, [path])
  useEffect(() => {
    again()
    return () => {
      newest.current += 1
    }
  }, [again])
  // An answer to another question is none to this.
  const { answer, problem } = heard.path === path ? heard : { answer: null, problem: null }
  return { answer, problem, again }
}

/** Whatever was thrown, as a sentence for the person. */
export function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error
  return new ApiProblem({
    code: 'unexpected',
    message: 'This page could not understand the server. Open the page again.',
  })
}
