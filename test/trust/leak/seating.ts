import type { FrozenScenario } from '../../../shared/scenario/frozen.ts'
import type { Setup } from '../../../shared/scenario/setup.ts'
import { spreadRoles } from '../../../shared/scenario/spread.ts'
import { must } from '../../../shared/words/assert.ts'
import { numbered } from '../../../shared/words/ids.ts'
import type { RoleId, SeatId, TeamId } from '../../../shared/words/ids.ts'
import type { Canaries } from './canaries.ts'
import type { Kind } from './who-sees.ts'

/** What differs from evening to evening. */
export interface Options {
  facilitated: boolean
  spoilers: boolean
  teams: 1 | 2
  preset: number
}

/** Four seats with a role each, and three of which one has two. */
const TEAMS = [
  [['commander'], ['platform'], ['security'], ['communications']],
  [['commander', 'security'], ['platform'], ['communications']],
] as unknown as RoleId[][][]

/** An exercise of two teams. */
export function setupOf(
  scenario: FrozenScenario,
  { facilitated, spoilers, teams, preset: place }: Options,
  canaries: Canaries<Kind>,
): Omit<Setup, 'exercise' | 'seed'> {
  const preset = must(scenario.ownership[place % scenario.ownership.length], 'a preset')
  const mark = (kind: Kind) => canaries.mint({ kind, place: `set-up, ${kind}` })
  let seats = 0
  return {
    title: `An evening ${mark('exercise-title')}`,
    preset: preset.id,
    ownership: preset.map,
    slots: { pager: `Beeper ${mark('briefing')}` },
    teams: TEAMS.slice(0, teams).map((team, at) => ({
      id: numbered<TeamId>('team', at + 1),
      title: `Team ${mark('team-title')}`,
      seats: spreadRoles(scenario, team).map((roles) => ({
        id: numbered<SeatId>('seat', (seats += 1)),
        roles,
        bot: null,
      })),
      deputies: {},
    })),
    facilitated,
    endsByItself: !facilitated,
    pace: 1,
    countdowns: true,
    attentionCap: 3,
    place: 'room',
    admitByHand: false,
    observersSeeSpoilers: spoilers,
    alone: false,
  }
}
