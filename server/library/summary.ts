import { formsOf } from '../../shared/lint/forms.ts'
import { sizeOf } from '../../shared/lint/pace.ts'
import type { Check } from '../../shared/lint/check.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { readSource } from '../../shared/scenario/source/source.ts'
import { valueAt } from '../../shared/scenario/source/value-at.ts'
import type { FormSummary, ScenarioAnswer, ScenarioSummary } from '../../shared/wire/http.ts'
import { BUSINESS_AUTHORITIES } from '../../shared/words/authority.ts'
import { as } from '../../shared/words/ids.ts'
import { slotExample } from './slot-example.ts'

/** A scenario on disk, read and checked. */
export interface Held extends Check {
  slug: string
  own: boolean
  /** The file, as it was named or found. */
  path: string
  yaml: string
}

/** A row of the library. When it was last played is not the library's to know: it says null. */
export function summaryOf(held: Held): ScenarioSummary {
  const { slug, own, scenario, problems } = held
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const rest = { slug, own, errors, lastPlayed: null }
  if (!scenario)
    return { ...rest, ...beginningOf(held), people: { min: 1, max: 1 }, forms: [], trains: [] }
  const { title, summary, people } = scenario
  return {
    ...rest,
    title,
    summary,
    people,
    forms: formSummaries(scenario),
    trains: trainsOf(scenario),
  }
}

/** All that set-up and authoring need; of one with errors only what stands for sure. */
export function answerOf(held: Held): ScenarioAnswer {
  const { slug, own, yaml, problems, scenario } = held
  const rest = { slug, own, yaml, problems }
  if (!scenario) return { ...rest, ...beginningOf(held), ...NOTHING }
  const { title, company, roles, commander, ownership, checklist, people } = scenario
  return {
    ...rest,
    title,
    company: company.name,
    forms: formSummaries(scenario),
    slots: Object.entries(scenario.slots).map(([name, slot]) => ({
      name,
      ...slot,
      example: slotExample(scenario, name),
    })),
    roles: roles.map(({ id, title: role, brief, else: standIns }) => ({
      id,
      title: role,
      brief,
      else: standIns,
    })),
    commander,
    presets: ownership.map(({ id, title: preset, about, map }) => ({
      id,
      title: preset,
      about: about ?? null,
      map,
    })),
    checklist: checklist.map(({ id, text, role }) => ({ id, text, role })),
    people,
  }
}

const NOTHING = {
  company: '',
  forms: [],
  slots: [],
  roles: [],
  commander: as<ScenarioAnswer['commander']>('commander'),
  presets: [],
  checklist: [],
  people: { min: 1, max: 1 },
}

/** Title and summary of a scenario with errors, as far as they can be read; else its slug. */
function beginningOf({ slug, yaml }: Held): { title: string; summary: string } {
  const { value } = readSource(yaml)
  const title = valueAt(value, ['title'])
  const summary = valueAt(value, ['summary'])
  return {
    title: typeof title === 'string' ? title.slice(0, 200) : slug,
    summary: typeof summary === 'string' ? summary.slice(0, 1000) : '',
  }
}

function formSummaries(scenario: Scenario): FormSummary[] {
  return formsOf(scenario).map((played) => ({
    form: played.name,
    minutes: played.form.minutes,
    hotWash: played.form.hotWash,
    ...sizeOf(played),
  }))
}

function trainsOf({ decisions }: Scenario): ScenarioSummary['trains'] {
  return BUSINESS_AUTHORITIES.filter((authority) =>
    decisions.some((decision) => decision.authority === authority),
  )
}
