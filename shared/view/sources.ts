import type { Seats } from '../exercise/state/seats.ts'
import type { ExerciseState, TeamState } from '../exercise/state/state.ts'
import type { FrozenScenario } from '../scenario/frozen.ts'
import type { SeatId, TeamId } from '../words/ids.ts'
import { roleTitle } from './naming.ts'
import type { People } from './naming.ts'
import { remembered } from './remembered.ts'
import { planOf } from './plan.ts'
import type { Plan } from './plan.ts'
import type { Live } from './viewer.ts'

/**
 * What rows of the whole exercise are made from. A part that is the same object as before says the same
 * as before, so rows may stay for as long as the parts they read do.
 */
export interface ExerciseSources
  extends
    Pick<ExerciseState, 'scenario' | 'setup' | 'life'>,
    Pick<
      Live,
      'connected' | 'offline' | 'facilitatorConnected' | 'editing' | 'names' | 'headCode'
    > {
  people: People
  plan: Plan
  /** All there is; a new object with every event. */
  everything: { state: ExerciseState }
}

/** What a team's rows are made from. */
export interface TeamSources extends ExerciseSources, TeamState {
  /** Stands before the id of a thing's row where one viewer sees several teams. */
  prefix: string
  everything: { state: ExerciseState; team: TeamState }
}

/** Gathers sources, and keeps those that are put together here while their parts stay the same. */
export class Sources {
  readonly #people = remembered(peopleOf)
  readonly #plan = remembered(planOf)
  readonly #all = remembered((state: ExerciseState, _head: unknown) => ({ state }))
  readonly #allOfTeam = new Map<TeamId, typeof everythingOf>()

  ofExercise(state: ExerciseState, live: Live): ExerciseSources {
    const { scenario, setup, life, head } = state
    const { connected, offline, facilitatorConnected, editing, names, headCode } = live
    const people = this.#people(scenario, names, ...state.teams.map(({ seats }) => seats))
    const everything = this.#all(state, head)
    return {
      scenario,
      setup,
      life,
      connected,
      offline,
      facilitatorConnected,
      editing,
      names,
      headCode,
      people,
      plan: this.#plan(scenario),
      everything,
    }
  }

  ofTeam(exercise: ExerciseSources, team: TeamState, prefix: string): TeamSources {
    const { state } = exercise.everything
    const all = this.#allOfTeam.get(team.id) ?? remembered(everythingOf)
    this.#allOfTeam.set(team.id, all)
    return { ...exercise, ...team, prefix, everything: all(state, team, state.head) }
  }
}

function everythingOf(state: ExerciseState, team: TeamState, _head: unknown) {
  return { state, team }
}

/** The person's name; a missing one prints as the seat's first role. */
function peopleOf(
  scenario: FrozenScenario,
  names: ReadonlyMap<SeatId, string>,
  ...teams: readonly Seats[]
): People {
  return new Map(
    teams.flatMap(({ list }) =>
      list.map(({ id, roles: [role], number }) => [
        id,
        names.get(id) || (role ? roleTitle(scenario, role) : `Seat ${number}`),
      ]),
    ),
  )
}
