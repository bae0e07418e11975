import type { Problem } from '../../shared/scenario/problem.ts'
import { NoScenario } from '../library/find.ts'
import { UsageError } from './usage.ts'

/** A problem and the file it is in; keys in the order in which `--json` prints them. */
export interface PlacedProblem extends Problem {
  path: string
}

export function placedAt(
  path: string,
  { line, column, severity, code, sentence }: Problem,
): PlacedProblem {
  return { path, line, column, severity, code, sentence }
}

/** One problem as every subcommand prints it: `PATH:LINE:COLUMN severity code sentence`. */
export function lineOf({ path, line, column, severity, code, sentence }: PlacedProblem): string {
  return `${path}:${line}:${column} ${severity} ${code} ${sentence}`
}

/** A path that leads to no scenario is a wrong command line; any other error is passed on. */
export function asUsageError(error: unknown): never {
  throw error instanceof NoScenario ? new UsageError(error.message) : error
}
