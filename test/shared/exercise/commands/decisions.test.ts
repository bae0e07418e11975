import { after } from '../../../kit/case.ts'
import { trial } from '../../../kit/trial.ts'
import { contested, notOpen, open, owned, revoke } from './revoke.ts'

const to3 = { ...revoke, to: 'seat-3' }

const ownedBy3 = after(open, ['seat-3', 'claim-decision', revoke])
const asked = after(ownedBy3, ['seat-3', 'ask-authority', revoke])
const offered = after(owned, ['seat-2', 'offer-decision', to3])
const assigned = after(open, ['seat-1', 'assign-decision', to3])
const ownerAway = after(owned, ['facilitator', 'mark-unavailable', { seat: 'seat-2' }])
const someoneAway = after(owned, ['facilitator', 'mark-unavailable', { seat: 'seat-3' }])
const nobodyLeads = after(contested, ['facilitator', 'relieve-command'])

trial('claim-decision', {
  given: open,
  by: 'seat-3',
  data: revoke,
  follows: [['decision.claimed', { decision: 'revoke', seat: 'seat-3' }]],
  also: {
    'from an owner who is away': { given: ownerAway, follows: [['decision.claimed']] },
    'by who was asked for the authority': {
      given: asked,
      by: 'seat-2',
      follows: [['decision.claimed']],
    },
    'past its deadline': { given: after(open, '11m'), follows: [['decision.claimed']] },
  },
  refused: {
    held: { given: owned },
    'yours-already': { given: ownedBy3 },
    contested: { given: contested, by: 'seat-4' },
    ...notOpen(revoke),
  },
})

trial('undo-claim', {
  given: owned,
  by: 'seat-2',
  data: revoke,
  follows: [['decision.claim-undone', { decision: 'revoke', seat: 'seat-2' }]],
  refused: {
    'nothing-to-undo': { by: 'seat-3' },
    'undo-too-late': { given: after(owned, '4s') },
  },
})

trial('contest-claim', {
  given: owned,
  by: 'seat-3',
  data: revoke,
  follows: [['decision.contested', { decision: 'revoke', seat: 'seat-3' }]],
  refused: {
    'not-held': { given: open },
    'yours-already': { by: 'seat-2' },
    'holder-away': { given: ownerAway },
    'third-contest': { given: contested, by: 'seat-4' },
    ...notOpen(revoke),
  },
})

trial('give-way', {
  given: contested,
  by: 'seat-3',
  data: revoke,
  follows: [['decision.gave-way', { seat: 'seat-3', holder: 'seat-2' }]],
  also: {
    'by the one who had it': {
      by: 'seat-2',
      follows: [['decision.gave-way', { seat: 'seat-2', holder: 'seat-3' }]],
    },
  },
  refused: {
    'no-contest': { given: owned },
    'not-a-party': { by: 'seat-4' },
    ...notOpen(revoke),
  },
})

trial('settle-contest', {
  given: contested,
  by: 'seat-1',
  data: { ...revoke, seat: 'seat-3' },
  follows: [['decision.settled', { holder: 'seat-3', because: 'word' }]],
  also: {
    'by the facilitator where nobody leads': {
      given: nobodyLeads,
      by: 'facilitator',
      follows: [['decision.settled', { holder: 'seat-3' }]],
    },
    'by the host where nobody leads and nobody facilitates': {
      given: () => nobodyLeads({ facilitated: false }),
      follows: [['decision.settled', { holder: 'seat-3' }]],
    },
  },
  refused: {
    'no-contest': { given: owned },
    'not-a-party': { data: { ...revoke, seat: 'seat-4' } },
    'commander-settles': { by: 'facilitator' },
    'not-commander': { given: nobodyLeads },
    ...notOpen({ ...revoke, seat: 'seat-3' }),
  },
})

trial('release-claim', {
  given: owned,
  by: 'seat-2',
  data: revoke,
  follows: [['decision.released', { decision: 'revoke', seat: 'seat-2' }]],
  refused: {
    'not-holder': { by: 'seat-3' },
    contested: { given: contested },
    ...notOpen(revoke),
  },
})

trial('offer-decision', {
  given: owned,
  by: 'seat-2',
  data: to3,
  follows: [['decision.offered', { seat: 'seat-2', to: 'seat-3', delegates: true }]],
  also: {
    'the work, by who has not the authority': {
      given: ownedBy3,
      by: 'seat-3',
      data: { ...revoke, to: 'seat-4' },
      follows: [['decision.offered', { delegates: false }]],
    },
  },
  refused: {
    'not-holder': { by: 'seat-4' },
    contested: { given: contested },
    'already-offered': { given: offered },
    'to-yourself': { data: { ...revoke, to: 'seat-2' } },
    'unknown-seat': { data: { ...revoke, to: 'seat-9' } },
    'target-away': { given: someoneAway },
    ...notOpen(to3),
  },
})

trial('assign-decision', {
  given: owned,
  by: 'seat-1',
  data: to3,
  follows: [['decision.assigned', { seat: 'seat-1', to: 'seat-3', delegates: false }]],
  refused: {
    'not-commander': { by: 'seat-2' },
    contested: { given: contested },
    'already-offered': { given: assigned },
    'holds-it': { given: ownedBy3 },
    'to-yourself': { data: { ...revoke, to: 'seat-1' } },
    'unknown-seat': { data: { ...revoke, to: 'seat-9' } },
    'target-away': { given: someoneAway },
    ...notOpen(to3),
  },
})

trial('accept-decision', {
  given: offered,
  by: 'seat-3',
  data: revoke,
  follows: [['decision.accepted', { decision: 'revoke', seat: 'seat-3', delegated: true }]],
  also: {
    'what was assigned, without the authority': {
      given: assigned,
      follows: [['decision.accepted', { delegated: false }]],
    },
  },
  refused: {
    'no-offer': { by: 'seat-4' },
    contested: { given: after(offered, ['seat-4', 'contest-claim', revoke]) },
    ...notOpen(revoke),
  },
})

trial('decline-decision', {
  given: offered,
  by: 'seat-3',
  data: revoke,
  follows: [['decision.declined', { decision: 'revoke', seat: 'seat-3' }]],
  refused: { 'no-offer': { by: 'seat-4' }, ...notOpen(revoke) },
})

trial('withdraw-offer', {
  given: offered,
  by: 'seat-2',
  data: revoke,
  follows: [['decision.offer-withdrawn', { decision: 'revoke', seat: 'seat-2' }]],
  refused: { 'no-offer': { by: 'seat-3' }, ...notOpen(revoke) },
})

trial('ask-authority', {
  given: ownedBy3,
  by: 'seat-3',
  data: revoke,
  follows: [['decision.authority-asked', { decision: 'revoke', seat: 'seat-3' }]],
  refused: {
    'not-holder': { by: 'seat-4' },
    'approves-already': { given: owned, by: 'seat-2' },
    'asked-already': { given: asked },
    ...notOpen(revoke),
  },
})

trial('delegate-authority', {
  given: asked,
  by: 'seat-2',
  data: to3,
  follows: [['decision.delegated', { seat: 'seat-2', to: 'seat-3' }]],
  also: {
    'by the facilitator, for someone outside the room': {
      by: 'facilitator',
      follows: [['decision.delegated', { seat: null, to: 'seat-3' }]],
    },
  },
  refused: {
    'no-authority': { by: 'seat-1' },
    'to-yourself': { data: { ...revoke, to: 'seat-2' } },
    'unknown-seat': { data: { ...revoke, to: 'seat-9' } },
    'approves-already': { given: after(asked, ['seat-2', 'delegate-authority', to3]) },
    ...notOpen(to3),
  },
})
