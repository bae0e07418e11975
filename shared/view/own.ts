import { hasRead } from '../exercise/state/injects.ts'
import type { ExerciseState } from '../exercise/state/state.ts'
import { LastingView } from './lasting-view.ts'
import { kindsOf, mayAtAll, mayRows } from './may.ts'
import type { MayRow, MeRow, ReadRow, View } from './rows.ts'
import { settled } from './table.ts'
import type { RowsById } from './table.ts'
import { actorOf, sits, teamOfSeat, teamsOf } from './viewer.ts'
import type { Viewer } from './viewer.ts'
import type { Watch, Watched } from './watch.ts'

/** Rows that stay for as long as all that they were made from. */
type Kept<Row> = () => RowsById<Row>

/**
 * What belongs to one viewer alone: who they are, what they may do now, what they have read. Rights may
 * depend on anything and on the instant, so what each was made from is watched.
 */
export class OwnView {
  readonly #view = new LastingView()
  readonly #me: Kept<MeRow>
  readonly #may: readonly Kept<MayRow>[]
  readonly #read: Kept<ReadRow>

  constructor(state: ExerciseState, viewer: Viewer, watch: Watch) {
    this.#me = kept(watch, (from) => [meRow(from, viewer)])
    this.#may = rightsPart(state, viewer, watch)
    this.#read = kept(watch, (from) => readRows(from, viewer))
  }

  now(): View {
    this.#view.put('me', [this.#me()])
    this.#view.put(
      'may',
      this.#may.map((rows) => rows()),
    )
    this.#view.put('read', [this.#read()])
    return this.#view.done()
  }
}

function kept<Row extends { id: string }>(
  watch: Watch,
  rows: (from: Watched) => readonly Row[],
): Kept<Row> {
  return watch.keeps((from, before: RowsById<Row> | null) => settled(before ?? {}, rows(from)))
}

/** Apart for each team and each part of its things, so that what happens to one leaves the others as they are. */
function rightsPart(state: ExerciseState, viewer: Viewer, watch: Watch): Kept<MayRow>[] {
  const actor = actorOf(viewer)
  if (!actor) return []
  return teamsOf(state, viewer).flatMap(({ id: team }) =>
    kindsOf(viewer).map((kinds) =>
      kept(watch, (from) =>
        sits(from.state, viewer) ? mayRows(from, viewer, actor, { team, kinds }) : [],
      ),
    ),
  )
}

function meRow(from: Watched, viewer: Viewer): MeRow {
  const actor = actorOf(viewer)
  const seat = viewer.kind === 'seat' ? viewer.seat : null
  const team = seat === null ? undefined : teamOfSeat(from.state, seat)
  const command = team?.command
  return {
    id: 'me',
    kind: viewer.kind,
    seat,
    team: team?.id ?? null,
    may: actor ? mayAtAll(from, viewer, actor) : [],
    commandOffer: command && command.offeredTo === seat && seat !== null ? command.holder : null,
  }
}

function readRows({ state }: Watched, viewer: Viewer): ReadRow[] {
  if (viewer.kind !== 'seat') return []
  const messages = teamOfSeat(state, viewer.seat)?.injects.messages ?? []
  return messages.filter((message) => hasRead(message, viewer.seat)).map(({ id }) => ({ id }))
}
