import { createExercise } from '../../shared/exercise/commands/create-exercise.ts'
import { decide } from '../../shared/exercise/commands/decide.ts'
import { tick } from '../../shared/exercise/schedule/tick.ts'
import type { Outcome } from '../../shared/exercise/commands/decide.ts'
import type { Actor } from '../../shared/exercise/commands/command.ts'
import type { CommandName } from '../../shared/exercise/commands/commands.ts'
import type { ExerciseEvent } from '../../shared/exercise/events/event.ts'
import { firstState } from '../../shared/exercise/state/evolve.ts'
import type { ExerciseState, TeamState } from '../../shared/exercise/state/state.ts'
import { freeze } from '../../shared/scenario/freeze.ts'
import type { Scenario, ScenarioDocument } from '../../shared/scenario/schema.ts'
import type { Setup } from '../../shared/scenario/setup.ts'
import { spreadRoles } from '../../shared/scenario/spread.ts'
import { parseDuration } from '../../shared/time/duration.ts'
import { must } from '../../shared/words/assert.ts'
import { as, numbered } from '../../shared/words/ids.ts'
import type { CommandId, ExerciseId, RoleId, SeatId, TeamId } from '../../shared/words/ids.ts'
import type { FormName } from '../../shared/words/incident.ts'
import { parsed, smallScenario } from './scenario.ts'

/** The real instant at which a play in tests starts. */
export const START_WALL = 946_684_800_000

interface Options {
  scenario?: ScenarioDocument
  form?: FormName
  /** Roles of each seat of each team; by default one team with a seat per role. */
  teams?: string[][][]
  setup?: Partial<Setup>
  /** Whether commands have ids, as those of browsers do; events then say which command caused them. */
  ids?: boolean
}

/**
 * Given, when, then for a whole exercise: `play.at('3m').by('seat-1', 'claim-decision', {…})`. Time is
 * real time since the start; everyone sits down before it.
 */
export class Play {
  readonly state: ExerciseState
  readonly events: ExerciseEvent[]
  #nowMs = START_WALL
  #salts = 0
  #commands = 0
  readonly #hasIds: boolean

  constructor({ scenario = smallScenario(), form = 'full', teams, setup, ids }: Options = {}) {
    this.#hasIds = ids ?? false
    const read = parsed(scenario)
    const frozen = freeze('small', read, form)
    const created = createExercise(frozen, setupOf(read, teams, setup), 'server', {
      nowMs: START_WALL,
    })
    this.state = firstState(created)
    this.events = [created]
  }

  /** Opens the lobby, seats everyone, answers the checklist, starts. */
  started(checklist: Record<string, string> = {}): this {
    this.facilitator('open-lobby')
    for (const { id } of this.seats) this.by(id, 'join-seat', { seat: id, name: id })
    for (const team of this.state.teams)
      for (const [item, answer] of Object.entries(checklist))
        this.facilitator('answer-checklist', { item, answer, team: team.id })
    this.facilitator('start')
    return this
  }

  /** Turns the real clock to this time after the start, such as `12m` or ms, without letting anything happen. */
  at(time: string | number): this {
    this.#nowMs =
      START_WALL +
      (typeof time === 'number' ? time : must(parseDuration(time), `a duration, not ${time}`))
    return this
  }

  /** Lets the schedule have its turn. */
  tick(): ExerciseEvent[] {
    return this.#keep(tick(this.state, this.#context()))
  }

  by(seat: string, type: CommandName, data: object = {}): Outcome {
    return this.#give({ kind: 'seat', seat: as<SeatId>(seat), host: seat === 'seat-1' }, type, data)
  }

  facilitator(type: CommandName, data: object = {}): Outcome {
    return this.#give({ kind: 'facilitator' }, type, data)
  }

  observer(type: CommandName, data: object = {}): Outcome {
    return this.#give({ kind: 'observer' }, type, data)
  }

  get team(): TeamState {
    return must(this.state.teams[0], 'a team')
  }

  get seats() {
    return this.state.teams.flatMap((team) => team.seats.list)
  }

  /** Types of the events so far, from a sequence number on. */
  types(fromSeq = 1): string[] {
    return this.events.filter((event) => event.seq >= fromSeq).map((event) => event.type)
  }

  #give(actor: Actor, type: CommandName, data: object): Outcome {
    const id = numbered<CommandId>('command', (this.#commands += 1))
    const request = { ...(this.#hasIds ? { id } : {}), type, data, actor }
    const outcome = decide(this.state, request, this.#context())
    this.#keep(outcome.events)
    return outcome
  }

  #keep(events: ExerciseEvent[]): ExerciseEvent[] {
    this.events.push(...events)
    return events
  }

  #context() {
    return { nowMs: this.#nowMs, salt: () => `salt-${(this.#salts += 1)}` }
  }
}

/** The code of a refusal; fails if the command was accepted. */
export function refusalOf(outcome: Outcome): string {
  if (outcome.ok) throw new Error('expected a refusal')
  return outcome.code
}

function setupOf(
  scenario: Scenario,
  teams: string[][][] | undefined,
  more: Partial<Setup> | undefined,
): Setup {
  const preset = must(scenario.ownership[0], 'a preset')
  const given = teams ?? [scenario.roles.map((role) => [role.id])]
  let seats = 0
  return {
    exercise: as<ExerciseId>('test-exercise'),
    title: scenario.title,
    preset: preset.id,
    ownership: preset.map,
    slots: {},
    teams: given.map((team, index) => ({
      id: numbered<TeamId>('team', index + 1),
      title: `Team ${index + 1}`,
      seats: spreadRoles(scenario, team as RoleId[][]).map((roles) => ({
        id: numbered<SeatId>('seat', (seats += 1)),
        roles,
        bot: null,
      })),
      deputies: {},
    })),
    facilitated: true,
    endsByItself: false,
    pace: 1,
    countdowns: true,
    attentionCap: 3,
    place: 'room',
    admitByHand: false,
    observersSeeSpoilers: false,
    alone: false,
    seed: 1,
    ...more,
  }
}
