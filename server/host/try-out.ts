import { fold } from '../../shared/exercise/state/evolve.ts'
import type { ExerciseState } from '../../shared/exercise/state/state.ts'
import { nextDue } from '../../shared/exercise/schedule/due.ts'
import { debriefOf } from '../../shared/report/debrief-of.ts'
import type { Viewer } from '../../shared/view/viewer.ts'
import { Views } from '../../shared/view/views.ts'
import type { ExerciseId, SeatId } from '../../shared/words/ids.ts'
import { headCode, type StoredEvent } from '../store/chain.ts'
import type { CatalogueCard } from '../store/store.ts'
import { cardOf } from './card.ts'
import { liveOf } from './live.ts'
import type { Attendance } from './presence.ts'

const NOBODY: Attendance = {
  seats: new Set(),
  offline: new Map(),
  facilitator: false,
  editing: new Map(),
}

/** What is known of an exercise once its log was tried out. */
export interface TriedOut {
  exercise: ExerciseId
  isRunning: boolean
  card: CatalogueCard
}

/**
 * Folds a log that came from outside, and asks once all that people will ask of it: what was made up
 * breaks here, and not on a page months later. Throws where it does.
 */
export function tryOut(
  events: readonly StoredEvent[],
  named: Readonly<Record<SeatId, string>>,
): TriedOut {
  const state = fold(events)
  nextDue(state, state.head.atMs)
  const headHash = events.at(-1)?.hash ?? ''
  debriefOf({ events, names: named, headCode: headCode(headHash) })
  const names = new Map(Object.entries(named) as [SeatId, string][])
  const known = { state, names, headHash, nowMs: state.head.wallMs }
  const views = new Views(state, liveOf(known, NOBODY))
  for (const viewer of viewersOf(state)) {
    views.shared(viewer)
    views.own(viewer)
  }
  const { setup, life } = state
  return { exercise: setup.exercise, isRunning: life.clock.running, card: cardOf(state) }
}

function viewersOf({ teams }: ExerciseState): Viewer[] {
  const seats = teams.flatMap((team) => team.seats.list)
  return [
    { kind: 'facilitator' },
    { kind: 'observer' },
    { kind: 'display' },
    ...seats.map(({ id }): Viewer => ({ kind: 'seat', seat: id, host: true })),
  ]
}
