import type { Path, Problem } from '../problem.ts'
import { scenarioSchema, type Scenario } from '../schema.ts'
import type { SOURCE_CODES } from './codes.ts'
import { plainIssues, type Issue } from './issues.ts'
import { KEY_SEPARATOR, sentenceOf } from './sentences.ts'
import type { Source } from './source.ts'
import { valueAt } from './value-at.ts'

/** Holds a source against the schema: the scenario, if it fits, or one problem for each thing that does not. */
export function readScenario(source: Source): { scenario: Scenario | null; problems: Problem[] } {
  const read = scenarioSchema.safeParse(source.value, { error: sentenceOf })
  if (read.success) return { scenario: read.data, problems: [] }
  const problems = plainIssues(read.error.issues)
    .filter(({ path }) => !isToldOf(path as Path, source))
    .flatMap((issue) => problemsOf(issue, source))
  return { scenario: null, problems }
}

/** An alias has no value of its own; that it is one is told already. */
function isToldOf(path: Path, { value, problems, placeOf }: Source): boolean {
  if (valueAt(value, path) !== null) return false
  const { line, column } = placeOf(path)
  return problems.some((problem) => problem.line === line && problem.column === column)
}

function problemsOf(issue: Issue, source: Source): Problem[] {
  const path = issue.path as Path
  if (issue.code === 'unrecognized_keys') {
    const sentences = issue.message.split(KEY_SEPARATOR)
    return issue.keys.map((key, index) => ({
      ...source.placeOfKey([...path, key]),
      severity: 'error',
      code: 'unknown-key',
      sentence: sentences[index] ?? issue.message,
    }))
  }
  const place = issue.code === 'invalid_key' ? source.placeOfKey(path) : source.placeOf(path)
  return [{ ...place, severity: 'error', code: codeOf(issue, source), sentence: issue.message }]
}

function codeOf(issue: Issue, source: Source): keyof typeof SOURCE_CODES {
  if (issue.code === 'invalid_key') return 'bad-key'
  if (valueAt(source.value, issue.path as Path) === undefined) return 'missing-key'
  return issue.code === 'invalid_type' ? 'wrong-type' : 'wrong-value'
}
