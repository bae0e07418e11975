import { useState } from 'react'
import type { ApiProblem } from '../connection/session.ts'
import { asProblem } from './answer.ts'
import { ask } from './ask.ts'

interface Order {
  readonly method?: 'GET' | 'POST' | 'PUT'
  readonly body?: unknown
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
  const run = async <Answer>(path: string, { method = 'POST', body }: Order = {}) => {
    setBusy(true)
    setProblem(null)
    try {
      return await ask<Answer>(path, method === 'GET' ? {} : { method, body: body ?? {} })
    } catch (error) {
      setProblem(asProblem(error))
      return null
    } finally {
      setBusy(false)
    }
  }
  return { busy, problem, run, forget: () => setProblem(null) }
}
