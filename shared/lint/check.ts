import { inOrder, type Problem } from '../scenario/problem.ts'
import type { Scenario } from '../scenario/schema.ts'
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
  const found = read.scenario ? lint(read.scenario, source) : []
  const problems = inOrder([...source.problems, ...read.problems, ...found])
  const stopped = problems.some(({ severity }) => severity === 'error')
  return { scenario: stopped ? null : read.scenario, problems }
}

function lint(scenario: Scenario, source: Source): Problem[] {
  const subject = subjectOf(scenario, source.value)
  return RULES.flatMap((rule) =>
    rule.find(subject).map((finding) => problemOf(rule, finding, source)),
  )
}

function problemOf(rule: Rule, finding: Finding, source: Source): Problem {
  const { line, column } = finding.atKey
    ? source.placeOfKey(finding.path)
    : source.placeOf(finding.path, finding.within)
  return { line, column, severity: rule.severity, code: rule.code, sentence: finding.sentence }
}
