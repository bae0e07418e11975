import { HOUR, MINUTE } from '../../../shared/time/duration.ts'
import type { Inject } from '../../../shared/scenario/inject-schema.ts'
import type { Scenario } from '../../../shared/scenario/schema.ts'
import { exerciseClock, storyClock } from '../../look/figures.ts'

/** When an inject comes in the longest form that has it; null where a condition or a hand decides. */
export function timeOf(scenario: Scenario, { id }: Inject): number | null {
  const rows = formsLongestFirst(scenario).flatMap(({ injects }) =>
    injects.filter((row) => row.inject === id),
  )
  return rows.find(({ at }) => at !== undefined)?.at ?? null
}

/** `T+08:00`, or what decides instead. */
export function whenOf(scenario: Scenario, inject: Inject): string {
  const atMs = timeOf(scenario, inject)
  if (atMs !== null) return exerciseClock(atMs)
  const row = formsLongestFirst(scenario)
    .flatMap(({ injects }) => injects)
    .find((each) => each.inject === inject.id)
  if (row === undefined) return 'in no form'
  if (row.pool === true) return 'pool'
  return row.hand === undefined ? 'if' : 'by hand'
}

function formsLongestFirst({ forms }: Scenario) {
  return [forms.full, forms.short, forms.taster].filter((form) => form !== undefined)
}

/** `Everyone`, or the titles of the roles. */
export function toOf(scenario: Scenario, { to }: Inject): string {
  if (to === 'everyone') return 'Everyone'
  return to.map((role) => scenario.roles.find(({ id }) => id === role)?.title ?? role).join(', ')
}

/** An inject as the message that its reader gets. */
export function newsOf(scenario: Scenario, inject: Inject) {
  const persona = scenario.personas.find(({ id }) => id === inject.from)
  return {
    ...inject,
    from: { name: persona?.name ?? inject.from, about: persona?.about ?? null },
    to: toOf(scenario, inject),
  }
}

/** The time that the reader sees beside it. */
export function storyTimeOf(scenario: Scenario, inject: Inject): string {
  const atMs = timeOf(scenario, inject)
  const [hours = 0, minutes = 0] = scenario.startsAt.split(':').map(Number)
  return atMs === null ? 'later' : storyClock(hours * HOUR + minutes * MINUTE + atMs)
}

/** The author's own words for the slots; set-up puts the company's in their place. */
export function slotsOf({ slots }: Scenario): Record<string, string> {
  return Object.fromEntries(Object.entries(slots).map(([name, slot]) => [name, slot.default]))
}
