import type { z } from 'zod'
import type { Path, Problem } from '../problem.ts'
import { scenarioSchema, type Scenario } from '../schema.ts'
import { KEY_SEPARATOR, sentenceOf } from './sentences.ts'
import type { Source } from './source.ts'
import { valueAt } from './value-at.ts'

type Issue = z.core.$ZodIssue

/** Holds a source against the schema: the scenario, if it fits, or one problem for each thing that does not. */
export function readScenario(source: Source): { scenario: Scenario | null; problems: Problem[] } {
  const read = scenarioSchema.safeParse(source.value, { error: sentenceOf })
  if (read.success) return { scenario: read.data, problems: [] }
  const issues = withoutEchoes(read.error.issues.flatMap((issue) => plainIssues(issue, [])))
  return { scenario: null, problems: issues.flatMap((issue) => problemsOf(issue, source)) }
}

/** Of a union, the issues of the one branch that the author seems to have meant, else the union's own. */
function plainIssues(issue: Issue, above: Path): Issue[] {
  const path = [...above, ...(issue.path as Path)]
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const meant = meantBranch(issue.errors)
    if (meant) return meant.flatMap((inner) => plainIssues(inner, path))
  }
  return [{ ...issue, path: path as Issue['path'] }]
}

/** The branch with the fewest issues among those whose kind of value fits; null if none does. */
function meantBranch(branches: readonly Issue[][]): Issue[] | null {
  const fitting = branches.filter(
    (issues) => !issues.some((issue) => issue.path.length === 0 && isAboutWhole(issue)),
  )
  return fitting.reduce<Issue[] | null>(
    (best, issues) => (best === null || issues.length < best.length ? issues : best),
    null,
  )
}

function isAboutWhole(issue: Issue): boolean {
  return issue.code === 'invalid_type' || issue.code === 'invalid_value'
}

/** An unknown key explains what a rule over all keys of the same part says next. */
function withoutEchoes(issues: Issue[]): Issue[] {
  const withUnknownKeys = new Set(
    issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? [issue.path.join('/')] : [])),
  )
  return issues.filter(
    (issue) => issue.code !== 'custom' || !withUnknownKeys.has(issue.path.join('/')),
  )
}

function problemsOf(issue: Issue, source: Source): Problem[] {
  const path = issue.path as Path
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key, index) => ({
      ...source.placeOfKey([...path, key]),
      severity: 'error',
      code: 'unknown-key',
      sentence: issue.message.split(KEY_SEPARATOR)[index] ?? `The key ${key} is not known here.`,
    }))
  const place = issue.code === 'invalid_key' ? source.placeOfKey(path) : source.placeOf(path)
  return [{ ...place, severity: 'error', code: codeOf(issue, source), sentence: issue.message }]
}

function codeOf(issue: Issue, source: Source): string {
  if (issue.code === 'invalid_key') return 'bad-key'
  if (valueAt(source.value, issue.path as Path) === undefined) return 'missing-key'
  return issue.code === 'invalid_type' ? 'wrong-type' : 'wrong-value'
}
