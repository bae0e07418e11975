import type { Finding, Rule } from '../rule.ts'
import type { Form, Scenario } from '../../scenario/schema.ts'
import { formsOf } from '../forms.ts'

export const rowTime: Rule = {
  code: 'row-time',
  severity: 'error',
  about: 'A row of a form says in no way, or in more than one, when its inject or decision comes.',
  find: ({ scenario }) =>
    formsOf(scenario).flatMap(({ name, form }) => [
      ...form.injects.flatMap((row, index) => injectRow(scenario, row, name, index)),
      ...form.decisions.flatMap((row, index) => decisionRow(scenario, row, name, index)),
    ]),
}

function injectRow(
  scenario: Scenario,
  row: Form['injects'][number],
  form: string,
  index: number,
): Finding[] {
  const path = ['forms', form, 'injects', index]
  const own = scenario.injects.find(({ id }) => id === row.inject)
  const given = (['at', 'if', 'pool', 'hand'] as const).filter((key) => row[key] !== undefined)
  const what = `Inject \`${row.inject}\` in the ${form} form`
  if (given.length > 1)
    return [{ path: [...path, given[1] ?? 'if'], atKey: true, sentence: tooMany(what, given) }]
  if (given.length === 1 || own === undefined || own.if !== undefined) return []
  return [{ path, sentence: `${what} has no time: give it at, if, pool: true or hand.` }]
}

function decisionRow(
  scenario: Scenario,
  row: Form['decisions'][number],
  form: string,
  index: number,
): Finding[] {
  const path = ['forms', form, 'decisions', index]
  const own = scenario.decisions.find(({ id }) => id === row.decision)
  const given = (['at', 'if', 'with'] as const).filter((key) => row[key] !== undefined)
  const what = `Decision \`${row.decision}\` in the ${form} form`
  if (given.length > 1)
    return [{ path: [...path, given[1] ?? 'if'], atKey: true, sentence: tooMany(what, given) }]
  if (given.length === 1 || own === undefined || own.if !== undefined) return []
  return [{ path, sentence: `${what} has no time: give it at, if or with.` }]
}

function tooMany(what: string, given: readonly string[]): string {
  return `${what} has ${given.join(' and ')}: keep one of them.`
}
