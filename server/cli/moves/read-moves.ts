import { readFile } from 'node:fs/promises'
import type { ScriptedMove } from '../../../shared/bots/virtual-play.ts'
import { inOrder } from '../../../shared/scenario/problem.ts'
import type { Path, Problem } from '../../../shared/scenario/problem.ts'
import type { Scenario } from '../../../shared/scenario/schema.ts'
import { plainIssues, type Issue } from '../../../shared/scenario/source/issues.ts'
import { KEY_SEPARATOR, sentenceOf } from '../../../shared/scenario/source/sentences.ts'
import { readSource } from '../../../shared/scenario/source/source.ts'
import type { Source } from '../../../shared/scenario/source/source.ts'
import { UsageError } from '../usage.ts'
import { castOf, mistakesInSetup } from './cast.ts'
import type { Cast, Mistake } from './cast.ts'
import { movesFile, readableParts } from './moves-file.ts'
import type { MovesSetup } from './moves-file.ts'
import { scriptOf } from './script.ts'

/** A moves file, read against its scenario; with problems it cannot be played. */
export type ReadMoves =
  | { cast: Cast; setup: MovesSetup; script: ScriptedMove[] }
  | { problems: Problem[] }

/** Reads a moves file; throws {@link UsageError} where there is none to read. */
export async function readMoves(path: string, scenario: Scenario): Promise<ReadMoves> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UsageError(`${path} cannot be read: name a file of moves.`)
  })
  const source = readSource(text)
  // An empty file holds no moves, which is a script of its own.
  const value = source.problems.every(({ code }) => code === 'empty-file')
    ? (source.value ?? {})
    : null
  if (value === null) return { problems: source.problems }
  const read = movesFile.safeParse(value, { error: (issue) => sentenceOf(issue) ?? UNEXPECTED })
  const issues = plainIssues(read.error?.issues ?? [])
  const ofForm = issues.flatMap((issue) => schemaProblems(issue, source))
  const parts = readableParts(value)
  if (parts === null) return { problems: inOrder(ofForm) }
  const { setup, moves } = parts
  const cast = castOf(scenario, setup)
  const { script, mistakes } = scriptOf(moves, cast)
  const ofSense = [...mistakesInSetup(scenario, setup, cast), ...mistakes]
  const problems = [...ofForm, ...ofSense.map((mistake) => placed(mistake, source))]
  return problems.length > 0 ? { problems: inOrder(problems) } : { cast, setup, script }
}

function placed({ path, code, sentence }: Mistake, source: Source): Problem {
  const place = code === 'unknown-field' ? source.placeOfKey(path) : source.placeOf(path)
  return { ...place, severity: 'error', code, sentence }
}

const UNEXPECTED = 'This is not what is expected here: see docs/moves-format.md.'

function schemaProblems(issue: Issue, source: Source): Problem[] {
  const path = issue.path as Path
  if (issue.code !== 'unrecognized_keys')
    return [placed({ path, code: 'bad-field', sentence: issue.message }, source)]
  const sentences = issue.message.split(KEY_SEPARATOR)
  return issue.keys.map((key, index) => {
    const sentence = sentences[index] ?? UNEXPECTED
    return placed({ path: [...path, key], code: 'unknown-field', sentence }, source)
  })
}
