import { randomBytes } from 'node:crypto'
import { pino } from 'pino'
import type { Actor } from '../../shared/exercise/commands/command.ts'
import type { CommandName } from '../../shared/exercise/commands/commands.ts'
import type { ExerciseEvent } from '../../shared/exercise/events/event.ts'
import { freeze } from '../../shared/scenario/freeze.ts'
import { spreadRoles } from '../../shared/scenario/spread.ts'
import type { Setup } from '../../shared/scenario/setup.ts'
import type { Ms } from '../../shared/time/duration.ts'
import type { CommandAnswer } from '../../shared/wire/down.ts'
import { must } from '../../shared/words/assert.ts'
import { as, numbered } from '../../shared/words/ids.ts'
import type { ExerciseId, SeatId, TeamId } from '../../shared/words/ids.ts'
import type { ExerciseHost } from '../../server/host/exercise-host.ts'
import { Exercises } from '../../server/host/exercises.ts'
import { Schedule } from '../../server/host/schedule.ts'
import { readVerified } from '../../server/host/staged.ts'
import type { WallClock } from '../../server/host/wall-clock.ts'
import { MemoryStore } from '../../server/store/memory.ts'
import type { Store } from '../../server/store/store.ts'
import { parsed, smallScenario } from './scenario.ts'

/** A real clock that only a test moves. */
export class HandClock implements WallClock {
  ms: Ms = Date.parse('2026-01-05T10:00:00.000Z')
  readonly #listeners: ((sinceMs: Ms) => void)[] = []

  now(): Ms {
    return this.ms
  }

  onAway(told: (sinceMs: Ms) => void): void {
    this.#listeners.push(told)
  }

  /** Nothing wakes by itself: tests take the turns. */
  after(): () => void {
    return () => {}
  }

  /** The process sleeps for so long. */
  sleep(ms: Ms): void {
    const since = this.ms
    this.ms += ms
    for (const tell of this.#listeners) tell(since)
  }
}

/** A server without sockets and HTTP: store, hosts and schedule, with a clock turned by hand. */
export class InProcess {
  readonly store: Store
  readonly clock: HandClock
  readonly exercises: Exercises
  readonly schedule: Schedule
  #commands = 0

  constructor(
    store: Store = new MemoryStore(),
    clock = new HandClock(),
    log = pino({ level: 'silent' }),
  ) {
    this.store = store
    this.clock = clock
    const around = { store, clock, random: randomBytes, log }
    this.exercises = new Exercises(around)
    // Never started: tests take its turns.
    this.schedule = new Schedule(around, this.exercises)
  }

  /** As if the process had been killed and started again on the same store. */
  async restarted(): Promise<InProcess> {
    const next = new InProcess(this.store, this.clock)
    next.#commands = this.#commands + 1_000
    await next.exercises.resume()
    return next
  }

  /** A new exercise of the small scenario, one team with a seat per role. */
  create(more: Partial<Setup> = {}): Promise<ExerciseHost> {
    const scenario = parsed(smallScenario())
    const setup = setupOf(scenario, more)
    return this.exercises.create({ scenario: freeze('small', scenario, 'full'), setup, names: {} })
  }

  /** The same, with everyone seated and play on. */
  async started(more: Partial<Setup> = {}): Promise<ExerciseHost> {
    const host = await this.create(more)
    await this.facilitator(host, 'open-lobby')
    for (const seat of ['seat-1', 'seat-2', 'seat-3', 'seat-4']) {
      await this.by(host, seat, 'join-seat', { seat, name: `Person of ${seat}` })
    }
    await this.facilitator(host, 'start')
    return host
  }

  facilitator(host: ExerciseHost, type: CommandName, data = {}, id?: string) {
    return this.give(host, { kind: 'facilitator' }, type, data, id)
  }

  by(host: ExerciseHost, seat: string, type: CommandName, data = {}, id?: string) {
    const actor: Actor = { kind: 'seat', seat: as<SeatId>(seat), host: false }
    return this.give(host, actor, type, data, id)
  }

  give(
    host: ExerciseHost,
    actor: Actor,
    type: CommandName,
    data: Record<string, unknown> = {},
    id = `command-${(this.#commands += 1)}`,
  ): Promise<CommandAnswer> {
    return host.command(actor, { id, type, data })
  }

  /** Moves the clock second by second, the schedule taking its turns. */
  async wait(ms: Ms): Promise<void> {
    const end = this.clock.ms + ms
    while (this.clock.ms < end) {
      this.clock.ms = Math.min(end, this.clock.ms + 1_000)
      await this.schedule.turn()
    }
  }

  /** All durable events of an exercise, its chain checked. */
  log(id: ExerciseId): Promise<ExerciseEvent[]> {
    return readVerified(this.store, id)
  }
}

type Scenario = ReturnType<typeof parsed>

function setupOf(scenario: Scenario, more: Partial<Setup>): Omit<Setup, 'exercise' | 'seed'> {
  const preset = must(scenario.ownership[0], 'a preset')
  const roles = spreadRoles(
    scenario,
    scenario.roles.map(({ id }) => [id]),
  )
  return {
    title: scenario.title,
    preset: preset.id,
    ownership: preset.map,
    slots: {},
    teams: [
      {
        id: numbered<TeamId>('team', 1),
        title: 'Team A',
        seats: roles.map((held, index) => ({
          id: numbered<SeatId>('seat', index + 1),
          roles: held,
          bot: null,
        })),
        deputies: {},
      },
    ],
    facilitated: true,
    endsByItself: false,
    pace: 1,
    countdowns: true,
    attentionCap: 3,
    place: 'room',
    admitByHand: false,
    observersSeeSpoilers: false,
    alone: false,
    ...more,
  }
}
