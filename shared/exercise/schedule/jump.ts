import type { FrozenJump } from '../../scenario/frozen.ts'
import type { Ms } from '../../time/duration.ts'
import type { DecisionId, InjectId } from '../../words/ids.ts'
import type { Happening } from '../events/event.ts'
import type { ExerciseState } from '../state/state.ts'
import { isUnopened, isUnreleased } from './consequences.ts'

/** Where on the exercise clock the last jump landed; 0 if there was none. */
export function lastLanding({ life }: ExerciseState): Ms {
  const jump = life.jumps.at(-1)
  return jump ? jump.moment.atMs + jump.byMs : 0
}

/** No event comes before this instant: the last event's (a jump's own is its departure), or the landing. */
export function earliestNext(state: ExerciseState): Ms {
  return Math.max(state.head.atMs, lastLanding(state))
}

/** Timed injects and openings that fall after the departure and before the landing of a jump. */
export function jumpedOver(
  state: ExerciseState,
  departureMs: Ms,
  byMs: Ms,
): { injects: InjectId[]; decisions: DecisionId[] } {
  const within = (atMs: Ms) => atMs > departureMs && atMs < departureMs + byMs
  const { injects, decisions } = state.scenario
  return {
    injects: injects.flatMap(({ id, release }) =>
      release.kind === 'timed' &&
      within(release.atMs) &&
      state.teams.some((team) => isUnreleased(team, id))
        ? id
        : [],
    ),
    decisions: decisions.flatMap((decision) =>
      decision.opening.kind === 'timed' &&
      within(decision.opening.atMs) &&
      state.teams.some(
        (team) => isUnopened(team, decision) && !team.decisions.skipped.includes(decision.id),
      )
        ? decision.id
        : [],
    ),
  }
}

/** A jump of the clock: what it passes over is left out, or left for the schedule to deliver at the landing. */
export function jumpOver(
  state: ExerciseState,
  { atMs, byMs, say }: FrozenJump,
  deliver: boolean,
  by: Happening['by'],
): Happening {
  const skipped = deliver ? { injects: [], decisions: [] } : jumpedOver(state, atMs, byMs)
  return { type: 'exercise.jumped', by, data: { byMs, deliver, skipped, say } }
}
