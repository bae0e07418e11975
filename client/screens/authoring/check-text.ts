import { z } from 'zod'
import { checkScenario } from '../../../shared/lint/check.ts'
import type { Check } from '../../../shared/lint/check.ts'

// The page's policy forbids code made at run time, which zod would otherwise try.
z.config({ jitless: true })

/** Reads the text and finds every problem in it. */
export function checkText(text: string): Check {
  return checkScenario(text)
}
