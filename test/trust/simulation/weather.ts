import type { ExerciseId } from '../../../shared/words/ids.ts'
import type { Nature } from './nature/nature.ts'
import type { Machine } from './server/machine.ts'

/** What befalls the server's machine, from time to time. */
export class Weather {
  readonly #nature: Nature
  readonly #machine: Machine

  readonly #mayErase: () => ExerciseId | null

  /** `mayErase`: the exercise, once it may be erased. */
  constructor(nature: Nature, machine: Machine, mayErase: () => ExerciseId | null) {
    this.#nature = nature
    this.#machine = machine
    this.#mayErase = mayErase
    this.#later()
  }

  #later(): void {
    const { agenda, random } = this.#nature
    agenda.after(random.between(300, 3_000), 'weather', () => {
      this.#later()
      this.#turn()
    })
  }

  #turn(): void {
    const nature = this.#nature
    const { random } = nature
    if (nature.strikes('crash-idle')) this.#machine.crash()
    if (nature.strikes('stop')) void this.#machine.stop()
    const exercise = this.#mayErase()
    if (exercise !== null && nature.strikes('erase')) this.#erase(exercise)
    if (nature.strikes('disk-full')) this.#fill()
    if (nature.strikes('clock-forward')) this.#machine.setDate(random.between(100, 3_600_000))
    if (nature.strikes('clock-back')) this.#machine.setDate(-random.between(100, 3_600_000))
    if (nature.strikes('closed-lid'))
      this.#machine.sleep(random.between(1_000, 300_000), random.chance(0.5))
  }

  /** The host may have been told that it did not work, or nothing where the process died. */
  #erase(exercise: ExerciseId): void {
    this.#machine.process?.exercises.erase(exercise).catch(() => {})
  }

  #fill(): void {
    const { agenda, random } = this.#nature
    const { disk } = this.#machine
    disk.isFull = true
    agenda.after(random.between(200, 15_000), 'room again', () => (disk.isFull = false))
  }
}
