import type { ExerciseState } from '../exercise/state/state.ts'
import { LastingView } from './lasting-view.ts'
import { ExerciseRows } from './exercise-rows.ts'
import { OwnView } from './own.ts'
import type { View } from './rows.ts'
import { putShared } from './view.ts'
import { classOf } from './viewer.ts'
import type { Live, Viewer } from './viewer.ts'
import { Watch } from './watch.ts'

/**
 * What everybody sees of one exercise. Views of one state are built once per class of viewers; and rows
 * stay the same objects from state to state while they say the same.
 */
export class Views {
  readonly #rows: ExerciseRows
  #state: ExerciseState
  #watch: Watch
  /** Of this state and the one before; a class that nobody was of for so long is forgotten. */
  #classes = new Map<string, LastingView>()
  #before = new Map<string, LastingView>()
  readonly #shared = new Map<string, View>()
  readonly #own = new Map<string, OwnView>()
  /** Of this state: hundreds who watch have the same own rows. */
  readonly #ownNow = new Map<string, View>()

  constructor(state: ExerciseState, live: Live) {
    this.#rows = new ExerciseRows(state, live)
    this.#state = state
    this.#watch = new Watch(state, live.nowMs)
  }

  /** Something changed: from here on, views are those of this state. */
  turnTo(state: ExerciseState, live: Live): void {
    this.#rows.turnTo(state, live)
    this.#watch.turnTo(live.nowMs)
    if (state !== this.#state) this.#lookAnew(state, live)
    this.#before = this.#classes
    this.#classes = new Map()
    this.#shared.clear()
    this.#ownNow.clear()
  }

  /** What all viewers of this one's class see; the same object where nothing changed for them. */
  shared(viewer: Viewer): View {
    const { key } = classOf(this.#rows.from.everything.state, viewer)
    const known = this.#shared.get(key)
    if (known) return known
    const lasting = this.#before.get(key) ?? new LastingView()
    this.#classes.set(key, lasting)
    putShared(lasting, this.#rows, viewer)
    const view = lasting.done()
    this.#shared.set(key, view)
    return view
  }

  /** What belongs to this viewer alone. */
  own(viewer: Viewer): View {
    const key = viewer.kind === 'seat' ? `${viewer.seat}/${viewer.host}` : viewer.kind
    const known = this.#ownNow.get(key)
    if (known) return known
    const own = this.#own.get(key) ?? new OwnView(this.#state, viewer, this.#watch)
    this.#own.set(key, own)
    const view = own.now()
    this.#ownNow.set(key, view)
    return view
  }

  /** Both together: all that this viewer sees. */
  whole(viewer: Viewer): View {
    const { me, may, read } = this.own(viewer)
    return { ...this.shared(viewer), me, may, read }
  }

  /** Another state object, as after a log was read again: nothing is known of its parts. */
  #lookAnew(state: ExerciseState, live: Live): void {
    this.#state = state
    this.#watch = new Watch(state, live.nowMs)
    this.#own.clear()
  }
}
