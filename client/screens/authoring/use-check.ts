import { useEffect, useState } from 'react'
import type { Problem } from '../../../shared/scenario/problem.ts'
import type { Scenario } from '../../../shared/scenario/schema.ts'
import { checkText } from './check-text.ts'

/** Typing goes on undisturbed; a pause of this length is answered. */
const AFTER_MS = 150

export interface Checked {
  readonly problems: readonly Problem[]
  /** As the text now is, or as it was when it could last be read. */
  readonly scenario: Scenario | null
  /** `scenario` is of an earlier text, because this one cannot be read. */
  readonly stale: boolean
  readonly errors: number
  readonly warnings: number
}

/** The check of a text, a moment after it changed. */
export function useCheck(text: string): Checked {
  const [checked, setChecked] = useState(() => checkedAfter(text, null))
  const [of, setOf] = useState(text)
  useEffect(() => {
    if (text === of) return
    const timer = setTimeout(() => {
      setChecked((before) => checkedAfter(text, before))
      setOf(text)
    }, AFTER_MS)
    return () => clearTimeout(timer)
  }, [text, of])
  return checked
}

function checkedAfter(text: string, before: Checked | null): Checked {
  const { scenario, problems } = checkText(text)
  const errors = problems.filter(({ severity }) => severity === 'error').length
  return {
    problems,
    scenario: scenario ?? before?.scenario ?? null,
    stale: scenario === null,
    errors,
    warnings: problems.length - errors,
  }
}
