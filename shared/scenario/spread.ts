import type { RoleId } from '../words/ids.ts'
import type { Scenario } from './schema.ts'

/**
 * Spreads all roles over a team's seats, given in order of their number, so that none is unheld. A role
 * given to no seat goes to the first seat given the first role of its stand-ins that any seat was given,
 * the commander last; failing all, to the first seat.
 */
export function spreadRoles(
  scenario: Pick<Scenario, 'roles' | 'commander'>,
  given: readonly RoleId[][],
): RoleId[][] {
  const spread = given.map((roles) => [...roles])
  for (const role of scenario.roles) {
    if (given.some((roles) => roles.includes(role.id))) continue
    const seats = [...role.else, scenario.commander].map((standIn) =>
      given.findIndex((roles) => roles.includes(standIn)),
    )
    spread[seats.find((seat) => seat >= 0) ?? 0]?.push(role.id)
  }
  return spread
}
