import { createMachine, initialTransition, transition } from 'xstate'
import type { Stage } from '../../../words/stage.ts'

export type { Stage } from '../../../words/stage.ts'

export type ExerciseSignal =
  | { type: 'exercise.opened' }
  | { type: 'exercise.started' }
  | { type: 'exercise.paused' }
  | { type: 'exercise.resumed' }
  | { type: 'exercise.ended' }
  | { type: 'exercise.closed' }

/** Draft, lobby, live (running or paused), hot wash, closed: the life of one exercise. */
export const exerciseChart = createMachine({
  types: {} as { events: ExerciseSignal },
  id: 'exercise',
  initial: 'draft',
  states: {
    draft: { on: { 'exercise.opened': 'lobby' } },
    lobby: { on: { 'exercise.started': 'live' } },
    live: {
      initial: 'running',
      on: { 'exercise.ended': 'hotwash' },
      states: {
        running: { on: { 'exercise.paused': 'paused' } },
        paused: { on: { 'exercise.resumed': 'running' } },
      },
    },
    hotwash: { on: { 'exercise.closed': 'closed' } },
    closed: { type: 'final' },
  },
})

const SIGNALS: ReadonlySet<string> = new Set<ExerciseSignal['type']>([
  'exercise.opened',
  'exercise.started',
  'exercise.paused',
  'exercise.resumed',
  'exercise.ended',
  'exercise.closed',
])

export function isExerciseSignal(event: { type: string }): event is ExerciseSignal {
  return SIGNALS.has(event.type)
}

/** The stage after a signal; a signal the chart does not expect changes nothing. */
export function nextStage(stage: Stage, signal: ExerciseSignal): Stage {
  const snapshot = exerciseChart.resolveState({ value: valueOf(stage) })
  return stageOf(transition(exerciseChart, snapshot, signal)[0].value)
}

export function firstStage(): Stage {
  return stageOf(initialTransition(exerciseChart)[0].value)
}

function valueOf(stage: Stage) {
  return stage === 'running' || stage === 'paused' ? { live: stage } : stage
}

function stageOf(value: unknown): Stage {
  return (
    typeof value === 'object' && value !== null ? (value as { live: Stage }).live : value
  ) as Stage
}

/** Play is on, whether the clock runs or stands. */
export function inPlay(stage: Stage): boolean {
  return stage === 'running' || stage === 'paused'
}
