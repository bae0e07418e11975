import { createMachine, transition } from 'xstate'
import { PHASES } from '../../../words/phase.ts'
import type { Phase } from '../../../words/phase.ts'

/** What moves a team from phase to phase: a gate or a hand, a reopening, the end of play. */
export type PhaseSignal =
  | { type: 'start' }
  | { type: 'advance' }
  | { type: 'reopen'; phase: Phase }
  | { type: 'end' }

const back = (phase: Phase) => ({
  guard: ({ event }: { event: PhaseSignal }) => event.type === 'reopen' && event.phase === phase,
  target: phase,
})

/**
 * One team's phases. Recovery is left only by the end of play; a reopening leads to an earlier phase,
 * never to preparation, which is over once play has begun.
 */
export const phaseChart = createMachine({
  types: {} as { events: PhaseSignal },
  id: 'phases',
  initial: 'preparation',
  states: {
    preparation: { on: { start: 'identification' } },
    identification: { on: { advance: 'containment', end: 'lessons-learned' } },
    containment: {
      on: { advance: 'eradication', reopen: [back('identification')], end: 'lessons-learned' },
    },
    eradication: {
      on: {
        advance: 'recovery',
        reopen: [back('identification'), back('containment')],
        end: 'lessons-learned',
      },
    },
    recovery: {
      on: {
        reopen: [back('identification'), back('containment'), back('eradication')],
        end: 'lessons-learned',
      },
    },
    'lessons-learned': { type: 'final' },
  },
})

/** Steps that were asked for before: rights ask with every event, and the chart answers alike for ever. */
const known = new Map<string, Phase | null>()

/** The phase after a signal, or null if the chart has no such step. */
export function nextPhase(phase: Phase, signal: PhaseSignal): Phase | null {
  const key = [phase, ...Object.values(signal)].join()
  const before = known.get(key)
  if (before !== undefined) return before
  const [snapshot] = transition(phaseChart, phaseChart.resolveState({ value: phase }), signal)
  const after = PHASES.find((each) => snapshot.value === each) ?? phase
  const next = after === phase ? null : after
  known.set(key, next)
  return next
}
