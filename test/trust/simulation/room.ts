import type { FrozenScenario } from '../../../shared/scenario/frozen.ts'
import type { Setup, SetupTeam } from '../../../shared/scenario/setup.ts'
import { spreadRoles } from '../../../shared/scenario/spread.ts'
import type { Viewer } from '../../../shared/view/viewer.ts'
import { must } from '../../../shared/words/assert.ts'
import { as, numbered } from '../../../shared/words/ids.ts'
import type { RoleId, SeatId, TeamId } from '../../../shared/words/ids.ts'
import type { Random } from '../random.ts'

/** The first role of each seat: one large team, or two small ones. */
const ROOMS = {
  one: [['commander', 'platform', 'communications']],
  two: [
    ['commander', 'platform'],
    ['commander', 'security'],
  ],
}

/** How a run's exercise is set up; over many runs, each way comes about. */
export function drawnSetup(
  scenario: FrozenScenario,
  random: Random,
): Omit<Setup, 'exercise' | 'seed'> {
  const preset = must(scenario.ownership[0], 'a preset')
  return {
    title: scenario.title,
    preset: preset.id,
    ownership: preset.map,
    slots: {},
    teams: drawnTeams(scenario, random),
    facilitated: random.chance(0.9),
    endsByItself: random.chance(0.3),
    pace: random.oneOf([0.5, 1, 1, 2, 4]),
    countdowns: random.chance(0.5),
    attentionCap: 3,
    place: 'room',
    admitByHand: random.chance(0.3),
    observersSeeSpoilers: random.chance(0.3),
    alone: false,
  }
}

function drawnTeams(scenario: FrozenScenario, random: Random): SetupTeam[] {
  const teams = random.chance(0.3) ? ROOMS.two : ROOMS.one
  let seats = 0
  return teams.map((firstRoles, index) => ({
    id: numbered<TeamId>('team', index + 1),
    title: `Team ${index + 1}`,
    seats: spreadRoles(
      scenario,
      firstRoles.map((role) => [as<RoleId>(role)]),
    ).map((roles) => {
      seats += 1
      const bot = seats > 1 && random.chance(0.1) ? ('confused' as const) : null
      return { id: numbered<SeatId>('seat', seats), roles, bot }
    }),
    deputies: {},
  }))
}

/** Who looks at such an exercise; the first of them runs it. */
export function viewersOf({ teams, facilitated }: Setup, random: Random): Viewer[] {
  const seats = teams
    .flatMap((team) => team.seats)
    .filter(({ bot }) => bot === null)
    .map(({ id }, index): Viewer => ({ kind: 'seat', seat: id, host: !facilitated && index === 0 }))
  const watching = (['observer', 'display'] as const)
    .filter(() => random.chance(0.6))
    .map((kind): Viewer => ({ kind }))
  return facilitated ? [{ kind: 'facilitator' }, ...seats, ...watching] : [...seats, ...watching]
}
