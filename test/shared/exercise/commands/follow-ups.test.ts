import { after, started } from '../../../kit/case.ts'
import { trial } from '../../../kit/trial.ts'

/** Nobody led in five minutes, nobody owned `declare`: the gap in command begins at 1:00. */
const over = after(started, '5m', ['facilitator', 'end-play'])
const gap = { slot: 'command', fromMs: 60_000 }
const noGap = { slot: 'command', fromMs: 1 }
const first = { followUp: 'follow-up-1' }
const planned = after(over, ['seat-2', 'create-follow-up', { text: 'Name a deputy' }])
const begun = after(over, [
  'seat-2',
  'create-follow-up',
  { text: 'Name a deputy', start: '2030-01-02' },
])
const declined = after(planned, [
  'seat-2',
  'decline-follow-up',
  { ...first, reason: 'There is one.' },
])
const closed = after(planned, ['facilitator', 'close'])
const unknown = { followUp: 'follow-up-9' }

trial('create-follow-up', {
  given: over,
  by: 'seat-2',
  data: { text: 'Name a deputy', gap, owner: 'seat-3', due: '2030-01-31' },
  follows: [['follow-up.created', { ...first, gap, owner: { seat: 'seat-3' }, due: '2030-01-31' }]],
  also: {
    'with what it changes and from when': {
      data: { text: 'Name a deputy', element: 'organisation', start: '2030-01-02' },
      follows: [['follow-up.created', { element: 'organisation', start: '2030-01-02' }]],
    },
    'for somebody outside the room': {
      data: { text: 'Name a deputy', owner: 'Kim' },
      follows: [
        ['follow-up.created', { gap: null, owner: { person: { text: 'Kim' } }, due: null }],
      ],
    },
    'by the facilitator after closing': {
      given: closed,
      by: 'facilitator',
      data: { text: 'Name a deputy' },
      follows: [['follow-up.created', { followUp: 'follow-up-2', seat: null }]],
    },
  },
  refused: {
    'unknown-gap': { data: { text: 'Name a deputy', gap: noGap } },
    'bad-data': { data: { text: 'Name a deputy', due: '2030-13-01' } },
    'due-before-start': {
      data: { text: 'Name a deputy', start: '2030-01-02', due: '2030-01-01' },
    },
  },
})

trial('edit-follow-up', {
  given: planned,
  by: 'seat-2',
  data: { ...first, text: 'Name two', owner: 'seat-2', due: '2030-01-31', gap, state: 'doing' },
  follows: [
    [
      'follow-up.edited',
      { ...first, text: { text: 'Name two' }, owner: { seat: 'seat-2' }, state: 'doing' },
    ],
  ],
  also: {
    'takes away what it had': {
      data: { ...first, owner: null, due: null, gap: null },
      follows: [['follow-up.edited', { owner: null, due: null, gap: null }]],
    },
    'says what it changes, and no longer from when': {
      data: { ...first, element: 'planning', start: null },
      follows: [['follow-up.edited', { element: 'planning', start: null }]],
    },
    'is due on the day it starts': {
      given: begun,
      data: { ...first, due: '2030-01-02' },
      follows: [['follow-up.edited', { due: '2030-01-02' }]],
    },
    'is put off with its start': {
      given: begun,
      data: { ...first, start: '2029-12-01', due: '2030-01-01' },
      follows: [['follow-up.edited', { start: '2029-12-01', due: '2030-01-01' }]],
    },
  },
  refused: {
    'unknown-follow-up': { data: unknown },
    'follow-up-declined': { given: declined },
    'unknown-gap': { data: { ...first, gap: noGap } },
    'due-before-start': { given: begun, data: { ...first, due: '2030-01-01' } },
  },
})

trial('decline-follow-up', {
  given: planned,
  by: 'seat-2',
  data: { ...first, reason: 'There is one.' },
  follows: [['follow-up.declined', { ...first, reason: { text: 'There is one.' } }]],
  refused: {
    'unknown-follow-up': { data: { ...unknown, reason: 'There is one.' } },
    'follow-up-declined': { given: declined },
  },
})

trial('decline-gap', {
  given: over,
  by: 'seat-2',
  data: { gap, reason: 'The drill began without a call.' },
  follows: [
    ['follow-up.gap-declined', { gap, reason: { text: 'The drill began without a call.' } }],
  ],
  refused: {
    'unknown-gap': { data: { gap: noGap, reason: 'No.' } },
    'gap-declined': { given: after(over, ['seat-2', 'decline-gap', { gap, reason: 'No.' }]) },
  },
})
