import { scenarioFiles } from '../library/find.ts'
import { checkFile } from '../library/resolve.ts'
import { asUsageError, lineOf, placedAt, type PlacedProblem } from './problem-lines.ts'
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
    const { files, problems } = await problemsOf(positionals).catch(asUsageError)
    print(values.json ? JSON.stringify({ problems }) : problems.map(lineOf).join('\n'))
    // Not among what a program reads: without problems there is no line at all.
    if (problems.length === 0) console.error(allWell(files))
    return problems.some(({ severity }) => severity === 'error' || values.strict)
      ? EXIT.badInput
      : EXIT.good
  })
}

/** All problems of all files the paths stand for, in order of path, then of place. */
async function problemsOf(paths: string[]): Promise<{ files: number; problems: PlacedProblem[] }> {
  const files = new Set((await Promise.all(paths.map(scenarioFiles))).flat())
  const placed: PlacedProblem[] = []
  for (const path of [...files].sort()) {
    const { problems } = await checkFile(path)
    placed.push(...problems.map((problem) => placedAt(path, problem)))
  }
  return { files: files.size, problems: placed }
}

function allWell(files: number): string {
  return `${files} ${files === 1 ? 'scenario' : 'scenarios'}, nothing to put right.`
}
