import { after, started } from '../../../kit/case.ts'
import { trial } from '../../../kit/trial.ts'

const page = { message: 'first-page' }

/** The page went to everyone, the second key to security alone (seat 3). */
const sent = after(started, ['facilitator', 'release-inject', { inject: 'second-key' }])
const notForThem = { given: sent, data: { message: 'second-key' } }

trial('acknowledge-page', {
  given: started,
  by: 'seat-2',
  data: page,
  follows: [['inject.page-acknowledged', { ...page, seat: 'seat-2' }]],
  refused: {
    'unknown-message': notForThem,
    'no-page': { given: after(started, ['seat-3', 'acknowledge-page', page]) },
  },
})

trial('reply', {
  given: sent,
  by: 'seat-3',
  data: { message: 'second-key', text: 'Which key?' },
  follows: [
    ['inject.replied', { message: 'second-key', seat: 'seat-3', text: { text: 'Which key?' } }],
  ],
  refused: { 'unknown-message': { by: 'seat-2' } },
})

trial('read-message', {
  given: started,
  by: 'seat-2',
  data: page,
  follows: [['inject.read', { ...page, seat: 'seat-2' }]],
  also: {
    'a second time, which is no news': {
      given: after(started, ['seat-2', 'read-message', page]),
      follows: [],
    },
  },
  refused: { 'unknown-message': notForThem },
})
