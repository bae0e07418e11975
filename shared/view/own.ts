import { hasRead } from '../exercise/state/injects.ts'
import type { ExerciseState } from '../exercise/state/state.ts'
import type { Ms } from '../time/duration.ts'
import { mayAtAll, mayRows } from './may.ts'
import type { MayRow, MeRow, ReadRow } from './rows.ts'
import { tableOf } from './table.ts'
import { actorOf, sits, teamOfSeat } from './viewer.ts'
import type { Viewer } from './viewer.ts'

/** What own rows are made from: rights may depend on anything, and on the instant. */
export interface OwnSources {
  viewer: Viewer
  everything: { state: ExerciseState }
  nowMs: Ms
}

const ofViewer = tableOf<OwnSources>()

/** What belongs to one viewer alone: who they are, what they may do now, what they have read. */
export const VIEWERS_TABLES = {
  me: ofViewer(['viewer', 'everything', 'nowMs'], (from) => [meRow(from)]),
  may: ofViewer(['viewer', 'everything', 'nowMs'], rowsOfRights),
  read: ofViewer(['viewer', 'everything'], readRows),
}

function meRow({ viewer, everything: { state }, nowMs }: OwnSources): MeRow {
  const actor = actorOf(viewer)
  const seat = viewer.kind === 'seat' ? viewer.seat : null
  const team = seat === null ? undefined : teamOfSeat(state, seat)
  const command = team?.command
  return {
    id: 'me',
    kind: viewer.kind,
    seat,
    team: team?.id ?? null,
    may: actor ? mayAtAll(state, viewer, actor, nowMs) : [],
    commandOffer: command && command.offeredTo === seat && seat !== null ? command.holder : null,
  }
}

function rowsOfRights({ viewer, everything: { state }, nowMs }: OwnSources): MayRow[] {
  const actor = actorOf(viewer)
  return actor && sits(state, viewer) ? mayRows(state, viewer, actor, nowMs) : []
}

function readRows({
  viewer,
  everything: { state },
}: Pick<OwnSources, 'viewer' | 'everything'>): ReadRow[] {
  if (viewer.kind !== 'seat') return []
  const messages = teamOfSeat(state, viewer.seat)?.injects.messages ?? []
  return messages.filter((message) => hasRead(message, viewer.seat)).map(({ id }) => ({ id }))
}
