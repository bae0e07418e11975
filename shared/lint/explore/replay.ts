import type { Actor } from '../../exercise/commands/command.ts'
import { createExercise } from '../../exercise/commands/create-exercise.ts'
import { decide } from '../../exercise/commands/decide.ts'
import { nextDue } from '../../exercise/schedule/due.ts'
import { tick } from '../../exercise/schedule/tick.ts'
import type { Instant } from '../../exercise/schedule/truth.ts'
import { firstState } from '../../exercise/state/evolve.ts'
import { inPlay } from '../../exercise/state/phases/exercise-chart.ts'
import { isPresent } from '../../exercise/state/seats.ts'
import type { ExerciseState, TeamState } from '../../exercise/state/state.ts'
import type { FrozenScenario } from '../../scenario/frozen.ts'
import type { Setup } from '../../scenario/setup.ts'
import { readClock, wallOf } from '../../time/exercise-clock.ts'
import type { Ms } from '../../time/duration.ts'
import { must } from '../../words/assert.ts'
import { as, numbered, type SeatId, type TeamId } from '../../words/ids.ts'
import type { Model } from './model.ts'
import type { Values } from './packing.ts'
import type { Act, Variable } from './variable.ts'

/** Where a real play stands. */
export interface Standing {
  team: TeamState
  instant: Instant
}

/**
 * Plays a path of a model through the real rules, by one team with a seat for each role; null where
 * play goes another way, as it may: a model allows more than play does.
 */
export function replay(
  scenario: FrozenScenario,
  { variables }: Model,
  path: readonly Values[],
): Standing | null {
  const player = new Player(scenario)
  const valueAt = (step: number, index: number) => path[step]?.[index] ?? 0
  player.begin(
    variables.flatMap((variable, index) => answered(variable, valueAt(0, index), player)),
  )
  // Only what a step changes: the rest may have gone further by itself, as time does.
  for (let step = 1; step < path.length; step += 1)
    for (const [index, variable] of variables.entries())
      if (valueAt(step, index) !== valueAt(step - 1, index))
        if (!player.brings(variable, valueAt(step, index))) return null
  return player.isOn ? player : null
}

/** What was different before the start is an answer of the checklist. */
function answered(variable: Variable, value: number, { team }: Standing): readonly Act[] {
  return variable.starts.length > 1 ? variable.acts(value, team) : []
}

class Player implements Standing {
  readonly #state: ExerciseState
  #nowMs: Ms = 0

  constructor(scenario: FrozenScenario) {
    const created = createExercise(scenario, setupOf(scenario), 'host', { nowMs: 0 })
    this.#state = firstState(created)
  }

  get team(): TeamState {
    return must(this.#state.teams[0], 'a team')
  }

  get instant(): Instant {
    const { clock } = this.#state.life
    return { playedMs: readClock(clock, this.#nowMs) - clock.jumpedMs, timePassed: true }
  }

  get isOn(): boolean {
    return inPlay(this.#state.life.stage)
  }

  begin(answers: readonly Act[]): void {
    this.#give({ by: 'facilitator', command: 'open-lobby', data: {} })
    for (const { id } of this.team.seats.list)
      this.#decide('join-seat', { seat: id, name: id }, { kind: 'seat', seat: id, host: false })
    for (const act of answers) this.#give(act)
    this.#give({ by: 'facilitator', command: 'start', data: {} })
  }

  /** Does what brings a value about, or waits for it; false if it does not come. */
  brings(variable: Variable, value: number): boolean {
    const isSo = () => variable.read(this.team, this.instant) === value
    if (isSo()) return true
    const acts = variable.acts(value, this.team)
    for (const act of acts) this.#give(act)
    while (acts.length === 0 && !isSo() && this.#waits());
    return isSo()
  }

  /** Lets time go on to what is due next; false once play is over. */
  #waits(): boolean {
    const { life, head } = this.#state
    const due = nextDue(this.#state, Math.max(head.atMs, readClock(life.clock, this.#nowMs)))
    if (!this.isOn || !due) return false
    this.#nowMs = Math.max(this.#nowMs, wallOf(life.clock, due.atMs))
    tick(this.#state, { nowMs: this.#nowMs })
    return this.isOn
  }

  #give({ by, command, data }: Act): void {
    if (by === 'facilitator') return this.#decide(command, data, { kind: 'facilitator' })
    const seat = this.team.seats.list.find(({ id }) => isPresent(this.team.seats, id))
    if (seat) this.#decide(command, data, { kind: 'seat', seat: seat.id, host: false })
  }

  /** A refusal changes nothing, so what was to be brought about does not come. */
  #decide(type: Act['command'], data: object, actor: Actor): void {
    decide(this.#state, { type, data, actor }, { nowMs: this.#nowMs, salt: () => '' })
  }
}

function setupOf({ slug, title, roles, ownership }: FrozenScenario): Setup {
  const preset = must(ownership[0], 'an ownership preset')
  const seats = roles.map(({ id }, index) => ({
    id: numbered<SeatId>('seat', index + 1),
    roles: [id],
    bot: null,
  }))
  return {
    exercise: as('check'),
    title: title || slug,
    preset: preset.id,
    ownership: preset.map,
    slots: {},
    teams: [{ id: as<TeamId>('team-1'), title: 'Team', seats, deputies: {} }],
    facilitated: true,
    endsByItself: true,
    pace: 1,
    countdowns: true,
    attentionCap: 3,
    place: 'room',
    admitByHand: false,
    observersSeeSpoilers: false,
    alone: false,
    seed: 1,
  }
}
