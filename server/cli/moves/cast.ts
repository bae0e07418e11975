import type { Scenario } from '../../../shared/scenario/schema.ts'
import { usualPolicy } from '../../../shared/scenario/setup.ts'
import type { SetupTeam } from '../../../shared/scenario/setup.ts'
import { spreadRoles } from '../../../shared/scenario/spread.ts'
import type { BusinessAuthority } from '../../../shared/words/authority.ts'
import { numbered } from '../../../shared/words/ids.ts'
import type { SeatId, TeamId } from '../../../shared/words/ids.ts'
import type { Path } from '../../../shared/scenario/problem.ts'
import type { MovesSetup } from './moves-file.ts'

/** Who plays: teams with their seats, and people's names beside them. */
export interface Cast {
  teams: SetupTeam[]
  names: Record<SeatId, string>
}

/** A mistake in the set-up of a moves file, with the place it stands at. */
export interface Mistake {
  path: Path
  code: string
  sentence: string
}

/** One team with a seat per role, in file order. */
export function defaultCast(scenario: Scenario, simulated: boolean): Cast {
  const seats = scenario.roles.map(({ id }, index) => ({
    id: numbered<SeatId>('seat', index + 1),
    roles: [id],
    bot: simulated ? usualPolicy(index) : null,
  }))
  return {
    teams: [{ id: numbered<TeamId>('team', 1), title: 'Team 1', seats, deputies: {} }],
    names: {},
  }
}

/** The teams a moves file asks for; what it leaves out is as in the default. */
export function castOf(scenario: Scenario, setup: MovesSetup): Cast {
  if (!setup.teams) return defaultCast(scenario, false)
  const names: Record<SeatId, string> = {}
  let count = 0
  const teams = setup.teams.map((team, index): SetupTeam => {
    const written =
      team.seats ??
      scenario.roles.map(({ id }) => ({
        id: undefined,
        name: undefined,
        roles: [id],
        deputyFor: undefined,
      }))
    const spread = spreadRoles(
      scenario,
      written.map(({ roles }) => roles ?? []),
    )
    const deputies: Partial<Record<BusinessAuthority, SeatId>> = {}
    const seats = written.map((seat, place) => {
      const id = seat.id ?? numbered<SeatId>('seat', count + place + 1)
      if (seat.name !== undefined) names[id] = seat.name
      for (const authority of seat.deputyFor ?? []) deputies[authority] = id
      return { id, roles: spread[place] ?? [], bot: null }
    })
    count += seats.length
    return {
      id: team.id ?? numbered<TeamId>('team', index + 1),
      title: `Team ${index + 1}`,
      seats,
      deputies,
    }
  })
  return { teams, names }
}

/** What the set-up names that does not exist, or names twice. */
export function mistakesInSetup(scenario: Scenario, setup: MovesSetup, cast: Cast): Mistake[] {
  const mistakes: Mistake[] = []
  if (setup.preset !== undefined && !scenario.ownership.some(({ id }) => id === setup.preset))
    mistakes.push(unknown(['setup', 'preset'], 'preset', setup.preset, scenario.ownership))
  for (const item of Object.keys(setup.checklist ?? {}))
    if (!scenario.checklist.some(({ id }) => id === item))
      mistakes.push(
        unknown(['setup', 'checklist', item], 'checklist item', item, scenario.checklist),
      )
  const seen = new Set<string>()
  setup.teams?.forEach((team, index) => {
    const id = cast.teams[index]?.id ?? ''
    if (cast.teams.findIndex((each) => each.id === id) !== index)
      mistakes.push({
        path: ['setup', 'teams', index],
        code: 'duplicate-id',
        sentence: `Team ${id} is there twice: give each team an id of its own.`,
      })
    team.seats?.forEach((seat, place) => {
      const path: Path = ['setup', 'teams', index, 'seats', place]
      for (const [nth, role] of (seat.roles ?? []).entries())
        if (!scenario.roles.some((each) => each.id === role))
          mistakes.push(unknown([...path, 'roles', nth], 'role', role, scenario.roles))
      const seatId = cast.teams[index]?.seats[place]?.id ?? ''
      if (seen.has(seatId) || RESERVED.includes(seatId))
        mistakes.push({
          path,
          code: 'duplicate-id',
          sentence: `Seat ${seatId} is taken: give each seat an id of its own.`,
        })
      seen.add(seatId)
    })
  })
  return mistakes
}

const RESERVED: readonly string[] = ['facilitator', 'observer', 'host', 'schedule', 'server']

function unknown(path: Path, what: string, id: string, known: readonly { id: string }[]): Mistake {
  const ids = known.map((each) => each.id).join(', ')
  return {
    path,
    code: `unknown-${what.replace(' ', '-')}`,
    sentence: `There is no ${what} ${id}: use one of ${ids}.`,
  }
}
