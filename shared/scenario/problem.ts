import { printable } from '../words/printable.ts'

/** Something an author should put right. Lines and columns count from 1; columns in UTF-16 units. */
export interface Problem {
  line: number
  column: number
  /** An error stops a scenario from being run, a warning does not. */
  severity: 'error' | 'warning'
  /** Kebab-case; listed in docs/scenario-format.md. */
  code: string
  /** One plain sentence: what is wrong and what to do. */
  sentence: string
}

/** Where in a written scenario: the keys and indexes that lead there from the top. */
export type Path = readonly (string | number)[]

/** By line, column, code, then sentence; each problem once, and on one line whatever the file holds. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>()
  const lines = problems.map((problem) => ({ ...problem, sentence: printable(problem.sentence) }))
  const once = lines.filter((problem) => {
    const key = `${problem.line}:${problem.column} ${problem.code} ${problem.sentence}`
    return !seen.has(key) && seen.add(key)
  })
  return once.sort(
    (a, b) =>
      a.line - b.line ||
      a.column - b.column ||
      compare(a.code, b.code) ||
      compare(a.sentence, b.sentence),
  )
}

/** Plain order of code units, the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
