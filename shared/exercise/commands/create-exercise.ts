import type { FrozenScenario } from '../../scenario/frozen.ts'
import type { Setup } from '../../scenario/setup.ts'
import { wallIso } from '../../time/wall.ts'
import type { By, ExerciseEvent } from '../events/event.ts'
import type { Context } from './command.ts'

/** Event 1 of a new exercise: the frozen scenario and the set-up, before anything can be decided. */
export function createExercise(
  scenario: FrozenScenario,
  setup: Setup,
  by: By,
  { nowMs }: Pick<Context, 'nowMs'>,
): ExerciseEvent {
  return {
    seq: 1,
    at: 0,
    wall: wallIso(nowMs),
    by,
    type: 'exercise.created',
    data: { scenario, setup },
  }
}
