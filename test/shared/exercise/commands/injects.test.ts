import { after, started } from '../../../kit/case.ts'
import { Play } from '../../../kit/play.ts'
import { trial } from '../../../kit/trial.ts'

const mail = { inject: 'vendor-mail' }
const page = { inject: 'first-page' }

/** The page has been sent; the vendor's mail comes at 25:00. */
const gone = { given: after(started, ['facilitator', 'release-inject', mail]) }
const unknown = { data: { inject: 'pigeon' } }

/** Two teams of one, of which the second has the mail already. */
const onlyTheSecondHasIt = after(
  (setup) =>
    new Play({ teams: [[['commander']], [['commander']]], ...(setup && { setup }) }).started(),
  ['facilitator', 'release-inject', { ...mail, team: 'team-2' }],
)

trial('release-inject', {
  given: started,
  by: 'facilitator',
  data: mail,
  follows: [
    ['inject.released', { ...mail, message: 'vendor-mail', how: 'hand' }],
    ['record.vendor-involved', { vendor: 'gateway' }],
  ],
  also: {
    'from the pool': {
      data: { inject: 'second-key' },
      follows: [['inject.released', { inject: 'second-key', how: 'hand' }]],
    },
    'though it was left out': {
      given: after(started, ['facilitator', 'skip-inject', mail]),
      follows: [['inject.released', mail], ['record.vendor-involved']],
    },
    'to those who have it not': {
      given: onlyTheSecondHasIt,
      follows: [['inject.released', mail], ['record.vendor-involved']],
    },
  },
  refused: { 'unknown-inject': unknown, 'already-released': gone },
})

trial('hold-inject', {
  given: started,
  by: 'facilitator',
  data: mail,
  follows: [['inject.held', mail]],
  refused: { 'unknown-inject': unknown, 'already-released': gone },
})

trial('skip-inject', {
  given: started,
  by: 'facilitator',
  data: mail,
  follows: [['inject.skipped', mail]],
  refused: { 'unknown-inject': unknown, 'already-released': gone },
})

trial('edit-inject', {
  given: started,
  by: 'facilitator',
  data: { ...mail, body: 'We call you.' },
  follows: [['inject.edited', { ...mail, body: { text: 'We call you.' } }]],
  refused: {
    'unknown-inject': { data: { inject: 'pigeon', body: 'Coo.' } },
    'already-released': gone,
  },
})

trial('resend-inject', {
  given: started,
  by: 'facilitator',
  data: page,
  follows: [['inject.released', { ...page, message: 'first-page-2', how: 'resend' }]],
  refused: { 'unknown-inject': unknown, 'not-released': { data: mail } },
})

const news = {
  channel: 'email',
  from: { name: 'A customer' },
  to: 'everyone',
  title: 'Is it down?',
  body: 'Search answers nothing.',
  attention: 3,
}

trial('send-ad-hoc', {
  given: started,
  by: 'facilitator',
  data: news,
  follows: [
    [
      'inject.improvised',
      { message: 'message-11', to: 'everyone', attention: 3, from: { persona: null } },
    ],
  ],
  also: {
    'no louder than the cap': {
      given: after(started, ['facilitator', 'cap-attention', { cap: 1 }]),
      follows: [['inject.improvised', { attention: 1 }]],
    },
    'as a persona’s answer to a reply': {
      data: {
        ...news,
        from: { persona: 'alerts' },
        to: { seats: ['seat-2'] },
        answers: 'first-page',
      },
      follows: [['inject.improvised', { from: { persona: 'alerts' }, answers: 'first-page' }]],
    },
    'to the team that sits there': {
      given: onlyTheSecondHasIt,
      data: { ...news, to: { seats: ['seat-2'] } },
      follows: [['inject.improvised', { to: { seats: ['seat-2'] } }]],
    },
  },
  refused: {
    'unknown-role': { data: { ...news, to: { roles: ['security', 'poet'] } } },
    'unknown-seat': { data: { ...news, to: { seats: ['seat-2', 'seat-9'] } } },
  },
})
