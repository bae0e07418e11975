import type { ExerciseState } from '../../../../shared/exercise/state/state.ts'
import { HOTWASH_STEPS } from '../../../../shared/words/hotwash.ts'
import type { Random } from '../../random.ts'
import type { Asked } from './asks.ts'

/**
 * What whoever runs the exercise does so that every stage gets its share of the run; null where
 * nothing needs doing. `progress` goes from 0 to 1.
 */
export function directed(state: ExerciseState, progress: number, random: Random): Asked | null {
  const { stage, step } = state.life
  switch (stage) {
    case 'draft':
      return { type: 'open-lobby', data: {} }
    case 'lobby':
      if (random.chance(0.1)) return { type: 'open-lobby', data: {} }
      return (isSomebodyHere(state) ? progress > 0.06 : random.chance(0.3))
        ? { type: 'start', data: {} }
        : admission(state)
    case 'running':
    case 'paused':
      if (progress > 0.82) return { type: 'end-play', data: {} }
      if (random.chance(0.3)) return null
      return (
        admission(state) ??
        (stage === 'paused'
          ? { type: 'resume', data: {} }
          : (unlocking(state, random) ?? comeback(state)))
      )
    case 'hotwash': {
      if (progress > 0.95) return { type: 'close', data: {} }
      const next = HOTWASH_STEPS[HOTWASH_STEPS.indexOf(step?.step ?? 'over') + 1]
      return next && random.chance(0.2) ? { type: 'step-hotwash', data: { step: next } } : null
    }
    case 'closed':
      return null
  }
}

function admission(state: ExerciseState): Asked | null {
  const seats = state.teams.flatMap((team) => team.seats.list)
  const waiting = seats.find(({ person }) => person === 'waiting')
  return waiting ? { type: 'admit-seat', data: { seat: waiting.id } } : null
}

/** It is easily forgotten that joining is locked. */
function unlocking({ life }: ExerciseState, random: Random): Asked | null {
  return life.joiningLocked && random.chance(0.05)
    ? { type: 'lock-joining', data: { locked: false } }
    : null
}

function comeback(state: ExerciseState): Asked | null {
  const seats = state.teams.flatMap((team) => team.seats.list)
  const away = seats.find(({ unavailable }) => unavailable)
  return away ? { type: 'mark-available', data: { seat: away.id } } : null
}

function isSomebodyHere(state: ExerciseState): boolean {
  return state.teams.some((team) => team.seats.list.some(({ person }) => person === 'present'))
}
