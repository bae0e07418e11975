import { useState } from 'react'
import type { ApiProblem } from '../connection/session.ts'
import { asProblem } from './answer.ts'
import { ask } from './ask.ts'

interface Order {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly body?: unknown
  /** Sent as it is, in place of a body. */
  readonly file?: Blob
}

export interface Errand {
  readonly busy: boolean
  readonly problem: ApiProblem | null
  /** Gives the answer, or null after a refusal, which then stands in `problem`. */
  readonly run: <Answer>(path: string, order?: Order) => Promise<Answer | null>
  readonly forget: () => void
}

/** Has the server do something over HTTP, and tells how it went at the control that was used. */
export function useErrand(): Errand {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const run = async <Answer>(path: string, order: Order = {}) => {
    setBusy(true)
    setProblem(null)
    try {
      return await ask<Answer>(path, sent(order))
    } catch (error) {
      setProblem(asProblem(error))
      return null
    } finally {
      setBusy(false)
    }
  }
  return { busy, problem, run, forget: () => setProblem(null) }
}

function sent({ method = 'POST', body, file }: Order) {
  if (method === 'GET' || method === 'DELETE') return { method }
  return file === undefined ? { method, body: body ?? {} } : { method, file }
}
