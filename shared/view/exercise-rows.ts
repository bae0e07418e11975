import type { ExerciseState, TeamState } from '../exercise/state/state.ts'
import { Sources } from './sources.ts'
import type { ExerciseSources, TeamSources } from './sources.ts'
import { KeptTables } from './table.ts'
import { EXERCISE_TABLES, TEAM_TABLES } from './tables.ts'
import { prefixOf } from './viewer.ts'
import type { Live, Viewer } from './viewer.ts'

/** A team's rows as they are now, table by table. */
export class TeamRows {
  readonly from: TeamSources
  readonly #tables: KeptTables<TeamSources, typeof TEAM_TABLES>

  constructor(from: TeamSources, tables: KeptTables<TeamSources, typeof TEAM_TABLES>) {
    this.from = from
    this.#tables = tables
  }

  rows<Name extends keyof typeof TEAM_TABLES>(name: Name) {
    return this.#tables.rows(name, this.from)
  }
}

/** An exercise's rows as they are now, made once for everybody who may have them. */
export class ExerciseRows {
  readonly #sources = new Sources()
  readonly #tables = new KeptTables<ExerciseSources, typeof EXERCISE_TABLES>(EXERCISE_TABLES)
  readonly #teams = new Map<string, KeptTables<TeamSources, typeof TEAM_TABLES>>()
  /** Teams as they are in this state. */
  readonly #looks = new Map<string, TeamRows>()
  #from: ExerciseSources

  constructor(state: ExerciseState, live: Live) {
    this.#from = this.#sources.ofExercise(state, live)
  }

  /** From here on, rows are those of this state. */
  turnTo(state: ExerciseState, live: Live): void {
    this.#from = this.#sources.ofExercise(state, live)
    this.#looks.clear()
  }

  get from(): ExerciseSources {
    return this.#from
  }

  rows<Name extends keyof typeof EXERCISE_TABLES>(name: Name) {
    return this.#tables.rows(name, this.#from)
  }

  /** A team's rows, under the ids by which this viewer knows things. */
  team(team: TeamState, viewer: Viewer): TeamRows {
    const prefix = prefixOf(this.#from.everything.state, viewer, team)
    const key = `${team.id} ${prefix}`
    const known = this.#looks.get(key)
    if (known) return known
    const tables =
      this.#teams.get(key) ?? new KeptTables<TeamSources, typeof TEAM_TABLES>(TEAM_TABLES)
    const rows = new TeamRows(this.#sources.ofTeam(this.#from, team, prefix), tables)
    this.#teams.set(key, tables)
    this.#looks.set(key, rows)
    return rows
  }
}
