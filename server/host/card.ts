import type { ExerciseState } from '../../shared/exercise/state/state.ts'
import type { CatalogueCard } from '../store/store.ts'

/** What the catalogue says of an exercise in this state. */
export function cardOf(state: ExerciseState): CatalogueCard {
  const { setup, scenario, life, teams } = state
  const seats = teams.flatMap((team) => team.seats.list)
  const taken = seats.filter((seat) => seat.everTaken)
  return {
    title: setup.title,
    slug: scenario.slug,
    form: scenario.form,
    stage: life.stage,
    atMs: state.head.atMs,
    startedWall: life.started ? new Date(life.started.wallMs).toISOString() : null,
    changedWall: new Date(state.head.wallMs).toISOString(),
    facilitated: setup.facilitated,
    teams: teams.length,
    people: taken.filter((seat) => seat.bot === null).length,
    simulated: taken.some((seat) => seat.bot !== null),
  }
}
