import { after, started } from '../../../kit/case.ts'
import { Play } from '../../../kit/play.ts'
import { trial } from '../../../kit/trial.ts'

const seat3 = { seat: 'seat-3' }
const kim = { ...seat3, name: 'Kim' }

const lobby = after((setup) => new Play(setup ? { setup } : {}), ['facilitator', 'open-lobby'])
const waiting = after(
  (setup) => lobby({ ...setup, admitByHand: true }),
  ['seat-3', 'join-seat', kim],
)
const seated = after(
  lobby,
  ['seat-1', 'join-seat', { seat: 'seat-1', name: 'Sam' }],
  ['seat-3', 'join-seat', kim],
)
const left = after(started, ['seat-3', 'leave-seat'])
const away = after(started, ['facilitator', 'mark-unavailable', seat3])

trial('join-seat', {
  given: lobby,
  by: 'seat-3',
  data: kim,
  follows: [['seat.joined', { ...seat3, bot: null }]],
  names: { 'seat-3': 'Kim' },
  also: {
    'waits after the start': { given: left, follows: [['seat.waiting', seat3]] },
    'waits where people are let in by hand': {
      given: () => lobby({ admitByHand: true }),
      follows: [['seat.waiting', seat3]],
    },
    'waits for nobody where nobody facilitates': {
      given: () => left({ facilitated: false }),
      follows: [['seat.joined', seat3]],
    },
  },
  refused: {
    'joining-locked': { given: after(lobby, ['facilitator', 'lock-joining', { locked: true }]) },
    'unknown-seat': { by: 'seat-2' },
    'seat-taken': { given: seated },
  },
})

trial('admit-seat', {
  given: waiting,
  by: 'facilitator',
  data: seat3,
  follows: [['seat.admitted', seat3]],
  refused: { 'not-waiting': { given: seated } },
})

trial('remove-seat', {
  given: seated,
  by: 'facilitator',
  data: seat3,
  follows: [['seat.removed', seat3]],
  names: { 'seat-3': null },
  refused: { 'unknown-seat': { data: { seat: 'seat-9' } }, 'seat-free': { given: lobby } },
})

trial('rename-seat', {
  given: seated,
  by: 'seat-3',
  data: { ...seat3, name: 'Alex' },
  follows: [['seat.renamed', seat3]],
  names: { 'seat-3': 'Alex' },
  refused: {
    'unknown-seat': { data: { seat: 'seat-9', name: 'Alex' } },
    'not-yours': { data: { seat: 'seat-1', name: 'Alex' } },
  },
})

trial('assign-roles', {
  given: started,
  by: 'facilitator',
  data: { ...seat3, roles: ['security', 'platform'] },
  follows: [
    ['seat.roles-assigned', { seat: 'seat-2', roles: [] }],
    ['seat.roles-assigned', { ...seat3, roles: ['security', 'platform'] }],
  ],
  refused: {
    'unknown-seat': { data: { seat: 'seat-9', roles: [] } },
    'unknown-role': { data: { ...seat3, roles: ['security', 'poet'] } },
    'role-unheld': { data: { ...seat3, roles: ['platform'] } },
  },
})

trial('name-deputy', {
  given: seated,
  by: 'seat-1',
  data: { authority: 'isolate', seat: 'seat-3' },
  follows: [['seat.deputy-named', { authority: 'isolate', seat: 'seat-3' }]],
  also: {
    nobody: {
      data: { authority: 'isolate', seat: null },
      follows: [['seat.deputy-named', { seat: null }]],
    },
    'by the facilitator in play': {
      given: started,
      by: 'facilitator',
      follows: [['seat.deputy-named']],
    },
  },
  refused: { 'unknown-seat': { data: { authority: 'isolate', seat: 'seat-9' } } },
})

trial('leave-seat', {
  given: started,
  by: 'seat-3',
  follows: [['seat.left', seat3]],
  also: { 'before being let in': { given: waiting, follows: [['seat.left', seat3]] } },
  refused: { 'seat-free': { given: left } },
})

trial('mark-unavailable', {
  given: started,
  by: 'facilitator',
  data: seat3,
  follows: [['seat.unavailable', seat3]],
  refused: { 'unknown-seat': { data: { seat: 'seat-9' } }, 'away-already': { given: away } },
})

trial('mark-available', {
  given: away,
  by: 'facilitator',
  data: seat3,
  follows: [['seat.available', seat3]],
  refused: { 'unknown-seat': { data: { seat: 'seat-9' } }, 'here-already': { given: started } },
})

trial('set-ready', {
  given: seated,
  by: 'seat-3',
  data: { ready: true },
  follows: [['seat.ready', { ...seat3, ready: true }]],
})

trial('seat-bots', {
  given: seated,
  by: 'facilitator',
  follows: [
    ['seat.joined', { seat: 'seat-2', bot: 'steady' }],
    ['seat.joined', { seat: 'seat-4' }],
  ],
  refused: { 'no-free-seat': { given: started } },
})
