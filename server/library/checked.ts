import { checkScenario } from '../../shared/lint/check.ts'
import type { Check } from '../../shared/lint/check.ts'

/** As many texts as a large library holds; a scenario that is being written fills no memory. */
const MOST = 64
const known = new Map<string, Check>()

/** Checks a text once: the library is listed often, and a check of a long scenario would hold up running exercises. */
export function checkedOnce(yaml: string): Check {
  const before = known.get(yaml)
  if (before) return before
  const check = checkScenario(yaml)
  const oldest = known.size >= MOST ? known.keys().next().value : undefined
  if (oldest !== undefined) known.delete(oldest)
  known.set(yaml, check)
  return check
}
