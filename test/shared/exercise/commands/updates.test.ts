import { after, started } from '../../../kit/case.ts'
import type { Case } from '../../../kit/case.ts'
import { trial } from '../../../kit/trial.ts'

const update = { update: 'update-1' }
const toCustomers = { audience: 'customers', text: 'We are looking into it.' }

/** Only communications (seat 4) may approve word to customers. */
const drafted = after(started, ['seat-3', 'draft-update', toCustomers])
const asked = after(drafted, ['seat-3', 'ask-approval', update])
const approved = after(drafted, ['seat-4', 'approve-update', update])
const sent = after(drafted, ['seat-4', 'send-update', update])
const toStaff = after(started, [
  'seat-3',
  'draft-update',
  { audience: 'staff', text: 'All hands.' },
])

function notAtThatStep(rest: object = {}): Record<string, Partial<Case>> {
  return {
    'unknown-update': { data: { update: 'update-9', ...rest } },
    'update-sent': { given: sent },
    'no-approval-needed': { given: toStaff },
    'update-state': { given: approved },
  }
}

trial('draft-update', {
  given: started,
  by: 'seat-3',
  data: toCustomers,
  follows: [
    ['update.drafted', { ...update, audience: 'customers', text: { text: toCustomers.text } }],
  ],
  also: {
    'another text': {
      given: approved,
      data: { ...update, ...toCustomers, text: 'Search is slow.' },
      follows: [['update.drafted', { ...update, text: { text: 'Search is slow.' } }]],
    },
  },
  refused: {
    'unknown-update': { data: { update: 'update-9', ...toCustomers } },
    'update-sent': { given: sent, data: { ...update, ...toCustomers } },
  },
})

trial('ask-approval', {
  given: drafted,
  by: 'seat-3',
  data: update,
  follows: [['update.approval-asked', { ...update, seat: 'seat-3' }]],
  refused: notAtThatStep(),
})

trial('approve-update', {
  given: asked,
  by: 'seat-4',
  data: update,
  follows: [['update.approved', { ...update, seat: 'seat-4' }]],
  also: { unasked: { given: drafted, follows: [['update.approved']] } },
  refused: { 'no-authority': { by: 'seat-1' }, ...notAtThatStep() },
})

trial('return-update', {
  given: asked,
  by: 'seat-4',
  data: { ...update, reason: 'Say which part.' },
  follows: [
    ['update.returned', { ...update, seat: 'seat-4', reason: { text: 'Say which part.' } }],
  ],
  refused: { 'no-authority': { by: 'seat-1' }, ...notAtThatStep({ reason: 'Say which part.' }) },
})

trial('send-update', {
  given: approved,
  by: 'seat-3',
  data: update,
  follows: [['update.sent', { ...update, seat: 'seat-3', approved: true }], ['phase.gate-met']],
  also: {
    'approved by being sent': {
      given: drafted,
      by: 'seat-4',
      follows: [
        ['update.approved', { seat: 'seat-4' }],
        ['update.sent', { approved: true }],
        ['phase.gate-met'],
      ],
    },
    'unapproved, which is a finding': {
      given: drafted,
      follows: [['update.sent', { approved: false }], ['phase.gate-met']],
    },
    'to those who need no approval': {
      given: toStaff,
      follows: [['update.sent', { approved: true }]],
    },
  },
  refused: { 'unknown-update': { data: { update: 'update-9' } }, 'update-sent': { given: sent } },
})
