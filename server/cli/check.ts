import { inOrder, type Problem } from '../../shared/scenario/problem.ts'
import { NoScenario, scenarioFiles, sentenceFor } from '../library/find.ts'
import { checkFile } from '../library/scenario-file.ts'
import { EXIT, print, readArguments, UsageError, withUsage } from './usage.ts'

export const help = 'Finds every problem in a scenario.'

const USAGE = `Usage: hotwash check PATH... [--json] [--strict]

Reads scenarios and lists everything there is to put right, one problem a line:
PATH:LINE:COLUMN severity code sentence. docs/scenario-format.md lists the codes.

PATH is a folder with a scenario.yaml, such a file, or a folder of scenario folders.

  --json    prints {"problems": [{path, line, column, severity, code, sentence}]}
  --strict  makes warnings count as errors
  --help    prints this

Exit code: 0 no errors, 1 errors (with --strict: or warnings), 2 the command line is wrong.`

export function run(args: string[]): Promise<number> {
  return withUsage(args, USAGE, async () => {
    const { values, positionals } = readArguments(args, {
      json: { type: 'boolean' },
      strict: { type: 'boolean' },
    })
    if (positionals.length === 0)
      throw new UsageError('Name at least one scenario folder or file: hotwash check PATH.')
    const problems = await problemsOf(await filesOf(positionals))
    print(values.json ? JSON.stringify({ problems }) : problems.map(lineOf).join('\n'))
    return problems.some(({ severity }) => severity === 'error' || values.strict)
      ? EXIT.badInput
      : EXIT.good
  })
}

export interface PlacedProblem extends Problem {
  path: string
}

/** One problem as `check` and `play` print it: `PATH:LINE:COLUMN severity code sentence`. */
export function lineOf({ path, line, column, severity, code, sentence }: PlacedProblem): string {
  return `${path}:${line}:${column} ${severity} ${code} ${sentence}`
}

async function filesOf(paths: string[]): Promise<string[]> {
  try {
    const files = await Promise.all(paths.map(scenarioFiles))
    return [...new Set(files.flat())].sort()
  } catch (error) {
    throw error instanceof NoScenario ? new UsageError(error.message) : error
  }
}

async function problemsOf(files: string[]): Promise<PlacedProblem[]> {
  const placed: PlacedProblem[] = []
  for (const path of files) {
    const { problems } = await checkFile(path).catch((error: unknown) => {
      throw new UsageError(sentenceFor(path, error))
    })
    for (const { line, column, severity, code, sentence } of inOrder(problems))
      placed.push({ path, line, column, severity, code, sentence })
  }
  return placed
}
