import type { BotPolicy } from '../../../shared/scenario/setup.ts'
import type { RoleId } from '../../../shared/words/ids.ts'
import type { ScenarioAnswer } from '../../../shared/wire/http.ts'
import type { Plan } from './plan.ts'

export function roleTitle({ roles }: Pick<ScenarioAnswer, 'roles'>, role: RoleId): string {
  return roles.find(({ id }) => id === role)?.title ?? role
}

/** `Security lead, Scribe` */
export function rolesWords(
  scenario: Pick<ScenarioAnswer, 'roles'>,
  roles: readonly RoleId[],
): string {
  return roles.map((role) => roleTitle(scenario, role)).join(', ')
}

/** A seat by its first role, which no other seat has. */
export function seatWords(scenario: Pick<ScenarioAnswer, 'roles'>, plan: Plan, at: number): string {
  const [first] = plan.seats[at]?.roles ?? []
  return first === undefined ? `Seat ${at + 1}` : roleTitle(scenario, first)
}

export const BOT_TITLES: Record<BotPolicy, string> = {
  steady: 'Simulated, steady',
  slow: 'Simulated, slow',
  confused: 'Simulated, confused',
}
/** The list itself lives beside a schema, which this page does not load. */
export const BOT_POLICIES = Object.keys(BOT_TITLES) as BotPolicy[]
