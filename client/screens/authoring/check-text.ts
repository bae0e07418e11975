// Before any schema.
import './no-jit.ts'
import { checkScenario } from '../../../shared/lint/check.ts'
import type { Check } from '../../../shared/lint/check.ts'

/** Reads the text and finds every problem in it. */
export function checkText(text: string): Check {
  return checkScenario(text)
}
