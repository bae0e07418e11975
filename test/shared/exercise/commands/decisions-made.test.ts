import { after } from '../../../kit/case.ts'
import type { Case } from '../../../kit/case.ts'
import { trial } from '../../../kit/trial.ts'
import { contested, made, notOpen, open, owned, revoke } from './revoke.ts'

const now = { ...revoke, option: 'revoke-now' }
const staged = { ...revoke, option: 'stage-first', rationale: 'Ten minutes are enough.' }

const expired = after(open, '10m')

const noAnswer: Record<'unknown-option' | 'answer-missing', Partial<Case>> = {
  'unknown-option': { data: { ...revoke, option: 'pray' } },
  'answer-missing': { data: { ...revoke, answer: 'Yes.' } },
}

const MADE = ['decision.made', { decision: 'revoke', option: 'revoke-now' }] as const
/** What the small scenario lets follow from `revoke`. */
const AND_SO = [
  ['milestone.reached', { milestone: 'contained' }],
  ['record.evidence-lost'],
  ['phase.gate-met', { phase: 'containment' }],
  ['phase.entered', { phase: 'eradication' }],
  ['inject.released', { inject: 'errors-rise' }],
] as const

trial('make-decision', {
  given: owned,
  by: 'seat-2',
  data: { ...now, rationale: 'It was used.', confidence: 'high' },
  follows: [['decision.made', { authorised: true, confidence: 'high', verdict: null }], ...AND_SO],
  also: {
    'with a claim in the same breath': {
      given: open,
      by: 'seat-3',
      follows: [
        ['decision.claimed', { seat: 'seat-3' }],
        ['decision.made', { authorised: false }],
        ...AND_SO,
      ],
    },
    'by the first holder of two': { given: contested, follows: [MADE, ...AND_SO] },
    'late, for the record': { given: expired, follows: [['decision.claimed'], MADE, ...AND_SO] },
    'by the facilitator, for the story’s sake': {
      by: 'facilitator',
      data: now,
      follows: [['decision.withdrawn', { option: 'revoke-now' }], ...AND_SO],
    },
    'in words of one’s own': {
      given: after(open, '20m'),
      by: 'seat-4',
      data: { decision: 'tell', answer: 'We are on it.' },
      follows: [
        ['decision.claimed'],
        ['decision.made', { answer: { text: 'We are on it.' }, option: null }],
      ],
    },
  },
  refused: {
    held: { by: 'seat-3' },
    contested: { given: contested, by: 'seat-3' },
    'decision-expired': { given: expired, by: 'facilitator' },
    ...noAnswer,
    ...notOpen(now),
  },
})

trial('revise-decision', {
  given: made,
  by: 'seat-2',
  data: staged,
  follows: [['decision.revised', { seat: 'seat-2', option: 'stage-first' }]],
  refused: {
    'decision-not-open': { data: { ...staged, decision: 'tell' } },
    'not-made': { given: owned },
    'no-authority': { by: 'seat-3' },
    ...noAnswer,
  },
})

trial('withdraw-decision', {
  given: owned,
  by: 'facilitator',
  data: revoke,
  follows: [['decision.withdrawn', { decision: 'revoke', option: null, answer: null }]],
  refused: { 'decision-expired': { given: expired }, ...notOpen(revoke) },
})

trial('open-decision', {
  given: open,
  by: 'facilitator',
  data: { decision: 'tell' },
  follows: [['decision.opened', { decision: 'tell', targetMs: 300_000 }]],
  refused: {
    'decision-open': { data: revoke },
    'decision-not-open': { data: { decision: 'dance' } },
  },
})
