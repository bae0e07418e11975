import type { Setup } from '../../../shared/scenario/setup.ts'
import type { ExerciseId } from '../../../shared/words/ids.ts'
import { Nature } from './nature/nature.ts'
import { Person } from './people/person.ts'
import { promise } from './promises/broken.ts'
import { Promises } from './promises/promises.ts'
import { drawnSetup, viewersOf } from './room.ts'
import { Machine } from './server/machine.ts'
import { Tab } from './client/tab.ts'
import { stormScenario } from './storm-scenario.ts'
import { Weather } from './weather.ts'

/** One exercise from its creation on: a server, people with devices, and misfortune, all on one thread. */
export class World {
  readonly nature: Nature
  readonly machine: Machine
  readonly promises: Promises
  readonly people: readonly Person[]
  steps = 0
  /** Of these steps, those in which nobody played: what is promised of seconds was measured. */
  measured = 0

  private constructor(nature: Nature, machine: Machine, setup: Setup, planned: number) {
    this.nature = nature
    this.machine = machine
    this.promises = new Promises(nature, machine, SCENARIO, setup)
    const room = {
      nature,
      machine,
      exercise: setup.exercise,
      newTab: (capability: string) => new Tab(nature, machine, this.promises, capability),
      progress: () => this.played / planned,
    }
    this.people = viewersOf(setup, nature.random).map(
      (viewer, place) => new Person(room, viewer, place === 0),
    )
    new Weather(nature, machine, () => this.#erasable(setup.exercise, planned))
  }

  get played(): number {
    return this.steps - this.measured
  }

  /** A world in which `planned` steps are going to be played; the same seed makes the same world. */
  static async create(seed: number, planned: number): Promise<World> {
    const nature = new Nature(seed)
    const machine = new Machine(nature)
    nature.calm = true
    const setup = drawnSetup(SCENARIO, nature.random)
    const creating = machine.start().exercises.create({ scenario: SCENARIO, setup, names: {} })
    let created: Setup | null = null
    void creating.then((host) => (created = host.snapshot()?.state.setup ?? null))
    while (created === null) await happens(nature)
    nature.calm = false
    return new World(nature, machine, created, planned)
  }

  /** The next thing in time happens, with all that follows from it at once; then all promises are checked. */
  async step(): Promise<void> {
    this.steps += 1
    await happens(this.nature)
    await this.promises.check()
  }

  /** What is being played is not erased. */
  #erasable(exercise: ExerciseId, planned: number): ExerciseId | null {
    const stage = this.machine.process?.host?.snapshot()?.state.life.stage
    const isLate = this.played > ERASED_AFTER * planned
    return isLate && stage !== undefined && stage !== 'running' ? exercise : null
  }
}

const SCENARIO = stormScenario()
/** Only after so much of a run, since little happens after it. */
const ERASED_AFTER = 0.94

async function happens({ agenda, tally, trace }: Nature): Promise<void> {
  const entry = agenda.next()
  promise(entry !== null, 'nothing happens any more')
  trace.note(agenda.nowMs, entry.what)
  tally.count('steps', entry.what)
  entry.run()
  await untilNothingFollows()
}

/** Promises and next ticks come before it; and a store that gathers a turn's appends has been asked before. */
function untilNothingFollows(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
