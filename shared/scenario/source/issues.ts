import type { z } from 'zod'
import type { Path } from '../problem.ts'

/** Something that does not fit the schema, its path counted from the top. */
export type Issue = z.core.$ZodIssue

/** Issues as an author should hear of them: of a union only what the meant branch says, no echoes. */
export function plainIssues(issues: readonly Issue[]): Issue[] {
  return withoutEchoes(issues.flatMap((issue) => unfolded(issue, [])))
}

/** Of a union, the issues of the one branch that the author seems to have meant, else the union's own. */
function unfolded(issue: Issue, above: Path): Issue[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const meant = meantBranch(issue.errors)
    if (meant) return meant.flatMap((inner) => unfolded(inner, path as Path))
  }
  return [{ ...issue, path }]
}

/** The branch with the fewest issues among those whose kind of value fits; null if none does. */
function meantBranch(branches: readonly Issue[][]): Issue[] | null {
  const fitting = branches.filter((issues) => !issues.some(isAboutWhole))
  return fitting.reduce<Issue[] | null>(
    (best, issues) => (best === null || issues.length < best.length ? issues : best),
    null,
  )
}

function isAboutWhole({ path, code }: Issue): boolean {
  return path.length === 0 && (code === 'invalid_type' || code === 'invalid_value')
}

/** An unknown key explains what a rule over all keys of the same part says next. */
function withoutEchoes(issues: Issue[]): Issue[] {
  const explained = new Set(
    issues.flatMap(({ code, path }) => (code === 'unrecognized_keys' ? path.join('/') : [])),
  )
  return issues.filter(({ code, path }) => code !== 'custom' || !explained.has(path.join('/')))
}
