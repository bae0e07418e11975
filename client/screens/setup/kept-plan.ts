import type { ScenarioAnswer } from '../../../shared/wire/http.ts'
import { recall, remember } from '../../look/remember.ts'
import { mostPeople } from './plan.ts'
import type { Plan } from './plan.ts'

const name = (slug: string) => `setup.${slug}`

/** Set-up saves itself on this device, a plan per scenario. */
export function keepPlan(slug: string, plan: Plan): void {
  remember(name(slug), JSON.stringify(plan))
}

/** The plan as it was left, if it still fits: scenarios change, and old plans know roles that are gone. */
export function keptPlan(scenario: ScenarioAnswer, fresh: Plan): Plan | null {
  const text = recall(name(scenario.slug))
  if (text === null) return null
  try {
    const kept: unknown = JSON.parse(text)
    if (!isPlanLike(kept, fresh)) return null
    return fits(scenario, kept) ? kept : null
  } catch {
    return null
  }
}

/** The same parts of the same kinds as a fresh plan has. */
function isPlanLike(kept: unknown, fresh: Plan): kept is Plan {
  if (typeof kept !== 'object' || kept === null) return false
  return Object.entries(fresh).every(([part, value]) => {
    const found: unknown = Reflect.get(kept, part)
    return typeof found === typeof value && Array.isArray(found) === Array.isArray(value)
  })
}

function fits(
  scenario: ScenarioAnswer,
  { form, seats, preset, ownership, deputies }: Plan,
): boolean {
  const seated = seats.flatMap(({ roles }) => roles)
  const known = new Set(scenario.roles.map(({ id }) => id))
  return (
    scenario.forms.some((each) => each.form === form) &&
    scenario.presets.some((each) => each.id === preset) &&
    seats.length <= mostPeople(scenario) &&
    seated.length === known.size &&
    seated.every((role) => known.has(role)) &&
    Object.values(ownership).every((roles) => roles.every((role) => known.has(role))) &&
    Object.values(deputies).every((seat) => seat < seats.length)
  )
}
