import { after, started } from '../../../kit/case.ts'
import { trial } from '../../../kit/trial.ts'

const claimed = after(started, ['seat-1', 'claim-decision', { decision: 'declare' }])
const contested = after(claimed, ['seat-2', 'contest-claim', { decision: 'declare' }])
const expired = after(started, '6m')

trial('edit-record', {
  given: started,
  by: 'seat-2',
  data: { field: 'impact', value: 'Search is slow.' },
  follows: [
    ['record.edited', { seat: 'seat-2', field: 'impact', value: { text: 'Search is slow.' } }],
  ],
  also: {
    'an empty text clears it': {
      data: { field: 'impact', value: ' ' },
      follows: [['record.edited', { value: { text: '' } }]],
    },
  },
})

trial('set-severity', {
  given: started,
  by: 'seat-2',
  data: { severity: 1 },
  follows: [['record.severity-set', { seat: 'seat-2', severity: 1 }]],
})

trial('set-verdict', {
  given: claimed,
  by: 'seat-1',
  data: { verdict: 'confirmed', rationale: 'Two sources.' },
  follows: [
    ['decision.made', { decision: 'declare', option: 'declare-now', verdict: 'confirmed' }],
    ['phase.gate-met'],
    ['phase.entered', { phase: 'containment' }],
    ['decision.opened', { decision: 'revoke' }],
  ],
  also: {
    'where no open decision sets it': {
      given: expired,
      follows: [['record.verdict-set', { seat: 'seat-1', verdict: 'confirmed' }]],
    },
  },
  refused: {
    held: { by: 'seat-3' },
    contested: { given: contested, by: 'seat-3' },
  },
  never: {
    'decision-not-open': 'it looks for an open decision',
    'decision-over': 'it looks for an open decision',
    'decision-expired': 'it looks for an open decision',
    'unknown-option': 'it chooses the option itself',
    'answer-missing': 'it chooses the option itself',
  },
})

trial('make-checkpoint', {
  given: started,
  by: 'seat-2',
  data: { vendor: 'gateway', note: 'They call back.' },
  follows: [['record.checkpoint-made', { vendor: 'gateway', note: { text: 'They call back.' } }]],
  also: {
    'without a note': {
      data: { vendor: 'gateway' },
      follows: [['record.checkpoint-made', { note: null }]],
    },
  },
  refused: { 'unknown-vendor': { data: { vendor: 'baker' } } },
})
