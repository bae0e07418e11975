import { expect, test } from 'vitest'
import { getSimplePaths } from 'xstate/graph'
import {
  exerciseChart,
  isExerciseSignal,
  nextStage,
} from '../../../shared/exercise/state/phases/exercise-chart.ts'
import { nextPhase, phaseChart } from '../../../shared/exercise/state/phases/phase-chart.ts'
import type { PhaseSignal } from '../../../shared/exercise/state/phases/phase-chart.ts'
import { PHASES, PLAYED_PHASES } from '../../../shared/words/phase.ts'
import type { Phase } from '../../../shared/words/phase.ts'
import type { Stage } from '../../../shared/words/stage.ts'

test('every path through an exercise leads from draft to closed, and the pure step agrees', () => {
  const paths = getSimplePaths(exerciseChart)
  const ends = new Set<string>()
  for (const { steps, state } of paths) {
    let stage: Stage = 'draft'
    for (const { event } of steps) if (isExerciseSignal(event)) stage = nextStage(stage, event)
    expect(state.matches(stage === 'running' || stage === 'paused' ? { live: stage } : stage)).toBe(
      true,
    )
    ends.add(stage)
  }
  expect([...ends].sort()).toEqual(['closed', 'draft', 'hotwash', 'lobby', 'paused', 'running'])
})

test('every path through the phases stays in order, and only reopening leads back', () => {
  const events: PhaseSignal[] = [
    { type: 'start' },
    { type: 'advance' },
    { type: 'end' },
    ...PLAYED_PHASES.map((phase): PhaseSignal => ({ type: 'reopen', phase })),
  ]
  const paths = getSimplePaths(phaseChart, { events })
  const seen = new Set<Phase>()
  for (const { steps } of paths) {
    let phase: Phase = 'preparation'
    for (const { event } of steps) {
      if (!('type' in event) || event.type.startsWith('xstate.')) continue
      const signal = event as PhaseSignal
      const next = nextPhase(phase, signal)
      if (!next) continue
      expect(PHASES.indexOf(next) > PHASES.indexOf(phase)).toBe(signal.type !== 'reopen')
      phase = next
    }
    seen.add(phase)
  }
  expect([...seen].sort()).toEqual([...PHASES].sort())
})

test('recovery is left only by the end of play', () => {
  expect(nextPhase('recovery', { type: 'advance' })).toBeNull()
  expect(nextPhase('recovery', { type: 'end' })).toBe('lessons-learned')
  expect(nextPhase('identification', { type: 'reopen', phase: 'containment' })).toBeNull()
})

test('a phase is reopened by its name, also when another one was asked for before', () => {
  const reopened = (phase: Phase) => nextPhase('recovery', { type: 'reopen', phase })
  const earlier = ['identification', 'containment', 'eradication'] as const
  expect([...earlier, ...earlier].map(reopened)).toEqual([...earlier, ...earlier])
})

test('no chart has a timer: a restart would not bring it back', () => {
  for (const { config } of [exerciseChart, phaseChart])
    expect(JSON.stringify(config)).not.toMatch(/"(?:after|delay|invoke)"/)
})
