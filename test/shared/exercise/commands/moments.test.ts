import { after, started } from '../../../kit/case.ts'
import { Play } from '../../../kit/play.ts'
import { trial } from '../../../kit/trial.ts'

const seated = after(
  (setup) => new Play(setup ? { setup } : {}),
  ['facilitator', 'open-lobby'],
  ['seat-1', 'join-seat', { seat: 'seat-1', name: 'Sam' }],
  ['seat-2', 'join-seat', { seat: 'seat-2', name: 'Dana' }],
)
const asked = after(started, ['seat-2', 'ask-for-time'])
const over = after(started, '1m', ['facilitator', 'end-play'])
const pressCalled = { flag: 'press-called' }
const unknownFlag = { data: { flag: 'white' } }

trial('answer-checklist', {
  given: seated,
  by: 'seat-2',
  data: { item: 'key-owner-known', answer: 'no' },
  follows: [['checklist.answered', { item: 'key-owner-known', seat: 'seat-2', answer: 'no' }]],
  refused: { 'unknown-item': { data: { item: 'tea-made', answer: 'yes' } } },
})

trial('ask-for-time', {
  given: started,
  by: 'seat-2',
  follows: [['time.asked', { seat: 'seat-2' }]],
  refused: { 'asked-already': { given: asked } },
})

trial('clear-time-ask', {
  given: asked,
  by: 'facilitator',
  data: { seat: 'seat-2' },
  follows: [['time.ask-cleared', { seat: 'seat-2' }]],
  refused: { 'no-time-ask': { given: started } },
})

trial('write-note', {
  given: started,
  by: 'seat-2',
  data: { text: 'We needed a template.' },
  follows: [['note.written', { seat: 'seat-2', text: { text: 'We needed a template.' } }]],
  also: {
    'by the facilitator': { by: 'facilitator', follows: [['note.written', { seat: null }]] },
  },
})

trial('tag-moment', {
  given: after(started, '2m'),
  by: 'observer',
  data: { tag: 'gap', text: 'Nobody spoke.', atMs: 60_000, about: 3 },
  follows: [['tag.set', { tag: 'gap', momentAtMs: 60_000, about: 3 }]],
  also: {
    'about nothing, and not in the future': {
      data: { tag: 'quote', atMs: 999_999, about: 999 },
      follows: [['tag.set', { text: null, momentAtMs: 120_000, about: null }]],
    },
  },
})

trial('write-moment', {
  given: over,
  by: 'seat-2',
  data: { moment: 'The call.', gap: 'The wait.', named: false },
  follows: [['moment.written', { seat: 'seat-2', gap: { text: 'The wait.' }, named: false }]],
})

trial('reveal-moments', { given: over, by: 'facilitator', follows: [['moment.revealed']] })

trial('raise-flag', {
  given: started,
  by: 'facilitator',
  data: pressCalled,
  follows: [['flag.raised', pressCalled]],
  refused: { 'unknown-flag': unknownFlag },
})

trial('lower-flag', {
  given: after(started, ['facilitator', 'raise-flag', pressCalled]),
  by: 'facilitator',
  data: pressCalled,
  follows: [['flag.lowered', pressCalled]],
  refused: { 'unknown-flag': unknownFlag },
})
