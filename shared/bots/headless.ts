import { createExercise } from '../exercise/commands/create-exercise.ts'
import { decide } from '../exercise/commands/decide.ts'
import type { CommandName } from '../exercise/commands/commands.ts'
import type { ExerciseEvent } from '../exercise/events/event.ts'
import { firstState } from '../exercise/state/evolve.ts'
import type { ExerciseState } from '../exercise/state/state.ts'
import { Unfolding } from '../exercise/schedule/unfolding.ts'
import type { FrozenScenario } from '../scenario/frozen.ts'
import type { Scenario } from '../scenario/schema.ts'
import type { Setup, SetupTeam } from '../scenario/setup.ts'
import { wallMs } from '../time/wall.ts'
import { must } from '../words/assert.ts'
import { as } from '../words/ids.ts'
import type { CommandId, ExerciseId, PresetId } from '../words/ids.ts'
import type { Answer } from '../words/incident.ts'
import { digits } from './chance.ts'
import { playVirtually } from './virtual-play.ts'
import type { RefusedMove, ScriptedMove } from './virtual-play.ts'

/** Real time of a headless exercise starts here. */
export const HEADLESS_WALL = wallMs('2000-01-01T00:00:00.000Z')

/** What a headless exercise is made of. */
export interface HeadlessPlan {
  scenario: Scenario
  frozen: FrozenScenario
  /** The first preset where none is named. */
  preset: PresetId | null
  teams: SetupTeam[]
  checklist: Record<string, Answer>
  seed: number
  /** Null: simulated teammates play. */
  script: ScriptedMove[] | null
}

export interface HeadlessPlay {
  events: ExerciseEvent[]
  refusals: RefusedMove[]
}

/** Plays an exercise from its creation to its close without a clock: same plan, same events. */
export function playHeadless(plan: HeadlessPlan): HeadlessPlay {
  const created = createExercise(plan.frozen, setupOf(plan), 'host', { nowMs: HEADLESS_WALL })
  const state = firstState(created)
  const before = [created, ...prepare(state, plan)]
  const { events, refusals } = playVirtually(state, HEADLESS_WALL, plan.script)
  return { events: [...before, ...events], refusals }
}

function setupOf({ scenario, frozen, preset, teams, seed, script }: HeadlessPlan): Setup {
  const chosen = must(
    scenario.ownership.find(({ id }) => id === (preset ?? scenario.ownership[0]?.id)),
    'an ownership preset',
  )
  const endsByHand = script?.some(({ command }) => command === 'end-play') ?? false
  return {
    exercise: as<ExerciseId>(`headless-${digits(12, seed, frozen.slug, frozen.form)}`),
    title: scenario.title,
    preset: chosen.id,
    ownership: chosen.map,
    slots: {},
    teams,
    facilitated: false,
    endsByItself: !endsByHand,
    pace: 1,
    countdowns: true,
    attentionCap: 3,
    place: 'room',
    admitByHand: false,
    observersSeeSpoilers: false,
    alone: false,
    seed,
  }
}

/** Lobby, seats, checklist, start: all at the first instant. */
function prepare(state: ExerciseState, plan: HeadlessPlan): ExerciseEvent[] {
  const events: ExerciseEvent[] = []
  const give = (type: CommandName, data: Record<string, unknown>) => {
    const id = as<CommandId>(`s-${digits(20, plan.seed, 'set-up', events.length)}`)
    const context = { nowMs: HEADLESS_WALL, salt: () => '' }
    events.push(
      ...decide(state, { id, type, data, actor: { kind: 'facilitator' } }, context).events,
    )
  }
  give('open-lobby', {})
  events.push(...seatPeople(state))
  for (const team of state.teams)
    for (const [item, answer] of Object.entries(plan.checklist))
      give('answer-checklist', { item, answer, team: team.id })
  give('start', {})
  return events
}

/** All seats are present from the start; simulated teammates sat down when the lobby opened. */
function seatPeople(state: ExerciseState): ExerciseEvent[] {
  const unfolding = new Unfolding(state, HEADLESS_WALL)
  const seats = state.teams.flatMap((team) =>
    team.seats.list.flatMap((seat) =>
      seat.bot === null ? [{ team: team.id, data: { seat: seat.id, bot: null } }] : [],
    ),
  )
  unfolding.step(
    seats.map(({ team, data }) => ({ type: 'seat.joined', by: 'host', team, data })),
    0,
  )
  return unfolding.events
}
