import type { CommandAnswer, RowsFrame } from '../../../../shared/wire/down.ts'
import type { CommandFrame } from '../../../../shared/wire/up.ts'
import type { Setup } from '../../../../shared/scenario/setup.ts'
import type { FrozenScenario } from '../../../../shared/scenario/frozen.ts'
import type { ExerciseState } from '../../../../shared/exercise/state/state.ts'
import type { ExerciseId } from '../../../../shared/words/ids.ts'
import type { Witness } from '../client/line.ts'
import type { Nature } from '../nature/nature.ts'
import type { Machine } from '../server/machine.ts'
import type { Parcel, ServerEnd } from '../server/server-end.ts'
import { Answers } from './answers.ts'
import { promise } from './broken.ts'
import { Gone } from './gone.ts'
import { Ledger } from './ledger.ts'
import { replayed, sameState, stableReport } from './replay.ts'
import { Secrets } from './secrets.ts'
import { Screens, viewerOf } from './screens.ts'

/** Dear checks come after so many steps; the dearest, the whole report twice, where the room rests. */
const DEAR_EVERY = 50

/** All that is promised, held against all that happens. */
export class Promises implements Witness {
  readonly ledger: Ledger
  readonly gone: Gone
  readonly #nature: Nature
  readonly #machine: Machine
  readonly #exercise: ExerciseId
  readonly #answers: Answers
  readonly #secrets: Secrets
  readonly #screens = new Screens()
  #sent: { end: ServerEnd; json: string }[] = []
  #sinceDear = 0

  constructor(nature: Nature, machine: Machine, scenario: FrozenScenario, setup: Setup) {
    this.#nature = nature
    this.#machine = machine
    this.#exercise = setup.exercise
    this.ledger = new Ledger(machine, setup.exercise, scenario)
    this.gone = new Gone(machine, setup.exercise)
    this.#answers = new Answers(nature.tally)
    this.#secrets = new Secrets(this.ledger, scenario, setup)
  }

  sends(end: ServerEnd, { event, json }: Parcel): void {
    this.#nature.trace.note(end.id, event, json)
    this.gone.sends(end, event)
    if (event === 'rows') this.#sent.push({ end, json })
  }

  answers(frame: unknown, answer: CommandAnswer): void {
    this.#nature.trace.note('answer', JSON.stringify(answer))
    this.#answers.note(frame, answer)
  }

  tells(frame: CommandFrame, answer: CommandAnswer): void {
    this.#answers.told(frame.id, answer)
  }

  /** Cheap, after each step; dear, every so often at a step in which the log grew. */
  async check(): Promise<void> {
    this.#sinceDear += 1
    this.gone.look()
    const grew = await this.ledger.readOn()
    this.#answers.check(this.ledger)
    this.#checkSent()
    if (!grew || this.#sinceDear < DEAR_EVERY) return
    this.#sinceDear = 0
    const state = await this.checkLog()
    const { process } = this.#machine
    // Only now, in the step in which everybody was sent what changed: some rights last for seconds.
    if (process)
      this.#nature.tally.count('compared', 'screens', this.#screens.check(process, state))
  }

  /** Folds the whole log from the disk and answers its state, which must be the one in memory. */
  async checkLog(): Promise<ExerciseState> {
    const { disk, process } = this.#machine
    const { state } = await replayed(disk.store, this.#exercise)
    const live = process?.host?.snapshot()?.state
    if (live) sameState(live, state)
    return state
  }

  /** The same log gives the same report. */
  async checkReport(): Promise<void> {
    const { store } = this.#machine.disk
    const { events } = await replayed(store, this.#exercise)
    stableReport(events, Object.fromEntries(await store.names(this.#exercise)))
    this.#nature.tally.count('compared', 'reports')
  }

  #checkSent(): void {
    const sent = this.#sent
    this.#sent = []
    for (const { end, json } of sent) {
      const frame = JSON.parse(json) as RowsFrame
      promise(
        frame.seq <= this.ledger.seq,
        `${end.id} was shown event ${frame.seq}, which is not on the disk`,
      )
      this.#screens.sends(end, frame)
      this.#secrets.check(viewerOf(end.data.session), json)
    }
  }
}
