import type { ExerciseState } from '../exercise/state/state.ts'
import { LastingView } from './lasting-view.ts'
import { ExerciseRows } from './exercise-rows.ts'
import { VIEWERS_TABLES } from './own.ts'
import type { OwnSources } from './own.ts'
import type { View } from './rows.ts'
import { KeptTables } from './table.ts'
import { putShared } from './view.ts'
import { classOf } from './viewer.ts'
import type { Live, Viewer } from './viewer.ts'

/**
 * What everybody sees of one exercise. Views of one state are built once per class of viewers; and rows
 * stay the same objects from state to state while they say the same.
 */
export class Views {
  readonly #rows: ExerciseRows
  #live: Live
  /** Of this state and the one before; a class that nobody was of for so long is forgotten. */
  #classes = new Map<string, LastingView>()
  #before = new Map<string, LastingView>()
  readonly #shared = new Map<string, View>()
  readonly #own = new Map<string, OwnView>()
  /** Of this state: hundreds who watch have the same own rows. */
  readonly #ownNow = new Map<string, View>()

  constructor(state: ExerciseState, live: Live) {
    this.#live = live
    this.#rows = new ExerciseRows(state, live)
  }

  /** Something changed: from here on, views are those of this state. */
  turnTo(state: ExerciseState, live: Live): void {
    this.#live = live
    this.#rows.turnTo(state, live)
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
    const own = this.#own.get(key) ?? new OwnView(viewer)
    this.#own.set(key, own)
    const view = own.of(this.#rows.from, this.#live)
    this.#ownNow.set(key, view)
    return view
  }

  /** Both together: all that this viewer sees. */
  whole(viewer: Viewer): View {
    const { me, may, read } = this.own(viewer)
    return { ...this.shared(viewer), me, may, read }
  }
}

class OwnView {
  readonly #viewer: Viewer
  readonly #tables = new KeptTables<OwnSources, typeof VIEWERS_TABLES>(VIEWERS_TABLES)
  readonly #view = new LastingView()

  constructor(viewer: Viewer) {
    this.#viewer = viewer
  }

  of({ everything }: Pick<OwnSources, 'everything'>, { nowMs }: Live): View {
    const from = { viewer: this.#viewer, everything, nowMs }
    this.#view.put('me', [this.#tables.rows('me', from)])
    this.#view.put('may', [this.#tables.rows('may', from)])
    this.#view.put('read', [this.#tables.rows('read', from)])
    return this.#view.done()
  }
}
