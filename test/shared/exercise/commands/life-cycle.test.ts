import { after, started } from '../../../kit/case.ts'
import type { Given } from '../../../kit/case.ts'
import { Play } from '../../../kit/play.ts'
import { trial } from '../../../kit/trial.ts'

const draft: Given = (setup) => new Play(setup ? { setup } : {})
const lobby = after(draft, ['facilitator', 'open-lobby'])
const seated = after(lobby, ['seat-1', 'join-seat', { seat: 'seat-1', name: 'Sam' }])
const paused = after(started, '1m', ['facilitator', 'pause'])
const over = after(started, '1m', ['facilitator', 'end-play'])

trial('open-lobby', {
  given: draft,
  by: 'facilitator',
  follows: [['exercise.opened']],
  also: {
    'simulated teammates sit down at once': {
      given: () => {
        const { teams } = draft().state.setup
        const [team, ...others] = teams.map((each) => ({
          ...each,
          seats: each.seats.map(
            (seat, index) => ({ ...seat, bot: index === 1 ? 'slow' : null }) as const,
          ),
        }))
        return draft({ teams: team ? [team, ...others] : [] })
      },
      follows: [['exercise.opened'], ['seat.joined', { seat: 'seat-2', bot: 'slow' }]],
    },
  },
  refused: { 'already-open': { given: lobby } },
})

trial('start', {
  given: seated,
  by: 'facilitator',
  follows: [
    ['exercise.started'],
    ['phase.entered', { phase: 'identification', because: 'start' }],
    ['inject.released', { inject: 'first-page' }],
    ['decision.opened', { decision: 'declare' }],
  ],
  refused: { 'nobody-here': { given: lobby } },
})

trial('pause', { given: started, by: 'facilitator', follows: [['exercise.paused']] })

trial('resume', { given: paused, by: 'facilitator', follows: [['exercise.resumed']] })

trial('set-pace', {
  given: started,
  by: 'facilitator',
  data: { pace: 2 },
  follows: [['exercise.paced', { pace: 2 }]],
  refused: { 'bad-data': { data: { pace: 5 } } },
})

trial('jump', {
  given: started,
  by: 'facilitator',
  data: { by: '22m', say: 'Later.' },
  follows: [
    [
      'exercise.jumped',
      { byMs: 1_320_000, deliver: false, skipped: { injects: [], decisions: ['tell'] } },
    ],
  ],
  also: {
    'with what it passes over': {
      data: { by: '22m', deliver: true },
      follows: [
        ['exercise.jumped', { deliver: true }],
        ['decision.opened', { decision: 'tell' }],
      ],
    },
    'onto what is due at the landing': {
      data: { by: '20m' },
      follows: [['exercise.jumped'], ['decision.opened', { decision: 'tell' }]],
    },
  },
  refused: { 'bad-data': { data: { by: '8d' } } },
})

trial('end-play', {
  given: started,
  by: 'facilitator',
  follows: [
    ['exercise.ended', { reason: 'by-hand' }],
    ['phase.entered', { phase: 'lessons-learned', because: 'end' }],
  ],
})

trial('step-hotwash', {
  given: over,
  by: 'facilitator',
  data: { step: 'facts' },
  follows: [['exercise.stepped', { step: 'facts' }]],
})

trial('close', { given: over, by: 'facilitator', follows: [['exercise.closed']] })

trial('lock-joining', {
  given: lobby,
  by: 'facilitator',
  data: { locked: true },
  follows: [['exercise.joining-locked', { locked: true }]],
})

trial('cap-attention', {
  given: started,
  by: 'facilitator',
  data: { cap: 1 },
  follows: [['exercise.attention-capped', { cap: 1 }]],
})

trial('show-countdowns', {
  given: started,
  by: 'facilitator',
  data: { shown: false },
  follows: [['exercise.countdowns-set', { shown: false }]],
})
