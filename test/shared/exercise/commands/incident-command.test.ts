import { after, started } from '../../../kit/case.ts'
import { trial } from '../../../kit/trial.ts'

const led = after(started, ['seat-1', 'take-command'])
const leaderAway = after(led, ['facilitator', 'mark-unavailable', { seat: 'seat-1' }])
const contested = after(led, ['seat-2', 'contest-command'])
const offered = after(led, ['seat-1', 'offer-command', { to: 'seat-2' }])

trial('take-command', {
  given: started,
  by: 'seat-2',
  follows: [['incident-command.taken', { seat: 'seat-2' }]],
  also: {
    'from a leader who is away': { given: leaderAway, follows: [['incident-command.taken']] },
  },
  refused: { 'command-held': { given: led }, 'command-yours': { given: led, by: 'seat-1' } },
})

trial('contest-command', {
  given: led,
  by: 'seat-2',
  follows: [['incident-command.contested', { seat: 'seat-2' }]],
  refused: {
    'command-free': { given: leaderAway },
    'command-yours': { by: 'seat-1' },
    'third-contest': { given: contested, by: 'seat-3' },
  },
})

trial('give-way-command', {
  given: contested,
  by: 'seat-2',
  follows: [['incident-command.gave-way', { seat: 'seat-2', holder: 'seat-1' }]],
  also: {
    'by the one who had it': {
      by: 'seat-1',
      follows: [['incident-command.gave-way', { seat: 'seat-1', holder: 'seat-2' }]],
    },
  },
  refused: { 'no-contest': { given: led }, 'not-a-party': { by: 'seat-3' } },
})

trial('settle-command', {
  given: contested,
  by: 'facilitator',
  data: { seat: 'seat-2' },
  follows: [['incident-command.settled', { holder: 'seat-2' }]],
  refused: { 'no-contest': { given: led }, 'not-a-party': { data: { seat: 'seat-3' } } },
})

trial('offer-command', {
  given: led,
  by: 'seat-1',
  data: { to: 'seat-2' },
  follows: [['incident-command.offered', { seat: 'seat-1', to: 'seat-2' }]],
  refused: {
    'not-commander': { by: 'seat-3' },
    contested: { given: contested },
    'already-offered': { given: offered },
    'to-yourself': { data: { to: 'seat-1' } },
    'unknown-seat': { data: { to: 'seat-9' } },
    'target-away': { given: after(led, ['facilitator', 'mark-unavailable', { seat: 'seat-2' }]) },
  },
})

trial('accept-command', {
  given: offered,
  by: 'seat-2',
  follows: [['incident-command.accepted', { seat: 'seat-2' }]],
  refused: {
    'no-offer': { by: 'seat-3' },
    contested: { given: after(offered, ['seat-3', 'contest-command']) },
  },
})

trial('decline-command', {
  given: offered,
  by: 'seat-2',
  follows: [['incident-command.declined', { seat: 'seat-2' }]],
  refused: { 'no-offer': { by: 'seat-3' } },
})

trial('withdraw-command-offer', {
  given: offered,
  by: 'seat-1',
  follows: [['incident-command.offer-withdrawn', { seat: 'seat-1' }]],
  refused: { 'no-offer': { by: 'seat-2' } },
})

trial('relieve-command', {
  given: led,
  by: 'facilitator',
  follows: [['incident-command.relieved', { seat: 'seat-1' }]],
  refused: { 'command-free': { given: started } },
})
