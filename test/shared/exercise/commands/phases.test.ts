import { after, started } from '../../../kit/case.ts'
import { trial } from '../../../kit/trial.ts'

const led = after(started, ['seat-1', 'take-command'])
const contained = after(led, ['facilitator', 'advance-phase'])
const back = { phase: 'identification', reason: 'New facts.' }
const last = after(contained, ['facilitator', 'advance-phase'], ['facilitator', 'advance-phase'])

trial('advance-phase', {
  given: led,
  by: 'facilitator',
  follows: [['phase.entered', { phase: 'containment', because: 'by-hand' }]],
  refused: { 'no-next-phase': { given: last } },
})

trial('reopen-phase', {
  given: contained,
  by: 'seat-1',
  data: back,
  follows: [
    [
      'phase.reopened',
      { phase: 'identification', reason: { text: 'New facts.' }, because: 'by-hand' },
    ],
    ['phase.gate-rearmed', { phase: 'identification' }],
  ],
  also: {
    'by the facilitator': {
      by: 'facilitator',
      follows: [['phase.reopened'], ['phase.gate-rearmed']],
    },
  },
  refused: {
    'not-commander': { by: 'seat-2' },
    'not-earlier': { data: { ...back, phase: 'containment' } },
  },
})

trial('rate-phase', {
  given: started,
  by: 'observer',
  data: { phase: 'identification', rating: 'S', evidence: 'It was late.' },
  follows: [
    ['phase.rated', { phase: 'identification', rating: 'S', evidence: { text: 'It was late.' } }],
  ],
})
