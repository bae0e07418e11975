import { inOrder, type Path, type Problem } from '../scenario/problem.ts'
import type { Scenario } from '../scenario/schema.ts'
import { salvage, type Salvage } from '../scenario/source/salvage.ts'
import { readScenario } from '../scenario/source/schema-problems.ts'
import { readSource, type Source } from '../scenario/source/source.ts'
import type { Finding, Rule } from './rule.ts'
import { RULES } from './rules.ts'
import { subjectOf } from './subject.ts'

export interface Check {
  /** The scenario as the core reads it; null if an error stops it from being run. */
  scenario: Scenario | null
  /** All there is to put right, by line and column. */
  problems: Problem[]
}

/** Reads a scenario and finds every problem in it; never throws, whatever the text. */
export function checkScenario(text: string): Check {
  const source = readSource(text)
  if (source.value === undefined) return { scenario: null, problems: inOrder(source.problems) }
  const read = readScenario(source)
  const found = read.scenario ? lint(read.scenario, source) : lintRest(source)
  const problems = inOrder([...source.problems, ...read.problems, ...found])
  return { scenario: problems.some(isError) ? null : read.scenario, problems }
}

function isError({ severity }: Problem): boolean {
  return severity === 'error'
}

function lint(scenario: Scenario, source: Source): Problem[] {
  const subject = subjectOf(scenario, source.value)
  const foundBy = (rule: Rule) =>
    rule.find(subject).map((finding) => problemOf(rule, finding, source))
  const found = RULES.filter(({ needs }) => needs !== 'play').flatMap(foundBy)
  if ([...source.problems, ...found].some(isError)) return found
  return [...found, ...RULES.filter(({ needs }) => needs === 'play').flatMap(foundBy)]
}

/** What can be said about a file that does not fit the schema, so that one slip hides no other. */
function lintRest(source: Source): Problem[] {
  const rest = salvage(source.value)
  if (!rest) return []
  const { scenario, lostIds: ids, isPlaceholder, pathInFile } = rest
  const subject = subjectOf(scenario, source.value, { ids, isPlaceholder })
  return RULES.filter((rule) => canSpeak(rule, rest)).flatMap((rule) =>
    rule
      .find(subject)
      .filter(({ path, inFile }) => inFile ?? !isPlaceholder(path))
      .map((finding) => problemOf(rule, finding, source, pathInFile)),
  )
}

function canSpeak({ needs }: Rule, { whole, linked }: Salvage): boolean {
  switch (needs) {
    case undefined:
      return true
    case 'links':
      return linked
    case 'all':
      return whole
    case 'play':
      return false
  }
}

function problemOf(
  rule: Rule,
  finding: Finding,
  source: Source,
  pathInFile = (path: Path) => path,
): Problem {
  const path = finding.inFile ? finding.path : pathInFile(finding.path)
  const { line, column } = finding.atKey
    ? source.placeOfKey(path)
    : source.placeOf(path, finding.within)
  return { line, column, severity: rule.severity, code: rule.code, sentence: finding.sentence }
}
