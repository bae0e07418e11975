import type { ExerciseEvent } from '../../../../shared/exercise/events/event.ts'
import type { FrozenScenario } from '../../../../shared/scenario/frozen.ts'
import { promise } from './broken.ts'
import type { PlainClock } from './plain-clock.ts'

/** Every inject comes once per team, never before its time, and none by the clock while it stands. */
export class Releases {
  readonly #scenario: FrozenScenario
  readonly #released = new Set<string>()

  constructor(scenario: FrozenScenario) {
    this.#scenario = scenario
  }

  /** Whether the team has got it. */
  has(team: string | undefined, inject: string): boolean {
    return this.#released.has(`${team} ${inject}`)
  }

  see(event: ExerciseEvent, clock: PlainClock): void {
    if (event.type !== 'inject.released' || event.data.how === 'resend') return
    const { at, team, data } = event
    const { inject, how } = data
    promise(!this.has(team, inject), `${team} got ${inject} twice`)
    this.#released.add(`${team} ${inject}`)
    if (how !== 'timed' && how !== 'jump') return
    const release = this.#scenario.injects.find(({ id }) => id === inject)?.release
    const dueMs = release?.kind === 'timed' ? release.atMs : Infinity
    promise(at >= dueMs, `${team} got ${inject} at ${at}, before its time ${dueMs}`)
    promise(clock.isRunning || at === clock.landedMs, `${team} got ${inject} while the clock stood`)
  }
}
