import type { BotPolicy } from '../../shared/scenario/setup.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { must } from '../../shared/words/assert.ts'
import { numbered } from '../../shared/words/ids.ts'
import type { SeatId, TeamId } from '../../shared/words/ids.ts'
import { FORMS } from '../../shared/words/incident.ts'
import type { AskedExercise } from './new-exercise.ts'

/** How the simulated teammates of somebody who tries it alone behave: mostly well, one of them not. */
const POLICIES: readonly BotPolicy[] = ['steady', 'slow', 'confused', 'steady']

/** The shortest form of a scenario for one person: they command, simulated teammates hold the rest. */
export function alone(slug: string, scenario: Scenario): AskedExercise {
  const preset = must(scenario.ownership[0], 'an ownership preset')
  const seats = scenario.roles.map((role, place) => ({
    id: numbered<SeatId>('seat', place + 1),
    roles: [role.id],
    bot: role.id === scenario.commander ? null : (POLICIES[place % POLICIES.length] ?? 'steady'),
  }))
  const own = must(
    seats.find((seat) => seat.bot === null),
    'the commander’s seat',
  )
  return {
    slug,
    form: must(
      FORMS.find((form) => scenario.forms[form]),
      'a form',
    ),
    title: scenario.title,
    preset: preset.id,
    ownership: preset.map,
    slots: {},
    teams: [{ id: numbered<TeamId>('team', 1), title: 'Your team', seats, deputies: {} }],
    facilitated: false,
    hostSeat: own.id,
    pace: 1,
    countdowns: true,
    attentionCap: 3,
    place: 'room',
    admitByHand: false,
    observersSeeSpoilers: false,
  }
}
