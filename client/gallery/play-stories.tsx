import { useEffect } from 'react'
import type { ReactNode } from 'react'
import type { Patch } from '../../shared/view/difference.ts'
import type { ConnectionState } from '../stores/connection.ts'
import { applyFrames } from '../stores/rows.ts'
import { PlayerScreen } from '../screens/player/player-screen.tsx'
import { decisions } from './fixed-decisions.ts'
import { laterMessages, messages, SPEND_PAGE } from './fixed-messages.ts'
import { at, briefing, exercise, SAM, seats, team } from './fixed-people.ts'
import { fixedRows, laidOver } from './fixed-rows.ts'
import { mays, me } from './fixed-work.ts'
import { hotwashStories } from './hotwash-stories.tsx'
import { OnConnection } from './on-connection.tsx'
import { OnRows } from './on-rows.tsx'

function player(rows: Patch, connection: Partial<ConnectionState> = {}): () => ReactNode {
  return () => (
    <OnRows rows={rows}>
      <OnConnection connection={connection}>
        <PlayerScreen />
      </OnConnection>
    </OnRows>
  )
}

const paused: Patch = {
  exercise: {
    put: [
      { ...exercise, stage: 'paused', paused: { by: 'Facilitator', atMs: exercise.clock.atMs } },
    ],
  },
}

const acknowledged: Patch = {
  messages: {
    put: messages
      .filter(({ id }) => id === SPEND_PAGE)
      .map((page) => ({ ...page, acknowledged: { seat: SAM, atMs: at('10:40') } })),
  },
  may: { put: [{ id: `message:${SPEND_PAGE}`, may: ['reply'] }] },
}
const quiet = laidOver(fixedRows, acknowledged)

const first: Patch = {
  exercise: { put: [{ ...exercise, clock: { ...exercise.clock, atMs: at('0:10') } }] },
  briefing: { put: [briefing] },
  teams: {
    put: [
      {
        ...team,
        severity: null,
        command: {
          ...team.command,
          holder: null,
          state: 'unowned',
          sinceAtMs: 0,
          graceEndsAtMs: at('1:00'),
        },
      },
    ],
  },
  seats: { put: seats },
  me: { put: [{ ...me, may: ['take-command', 'ask-for-time', 'create-task', 'draft-update'] }] },
}

/** Sam leads, runs the clock himself because nobody facilitates, and has two claims to settle. */
const leads: Patch = {
  exercise: { put: [{ ...exercise, facilitated: false }] },
  me: {
    put: [
      {
        ...me,
        seat: SAM,
        may: ['offer-command', 'pause', 'jump', 'end-play', 'create-task', 'edit-record'],
      },
    ],
  },
  decisions: {
    put: decisions
      .filter(({ holder }) => holder !== null && holder !== SAM)
      .slice(0, 1)
      .map((each) => ({ ...each, ownership: 'contested' as const, challenger: SAM })),
  },
  may: {
    put: [
      ...mays.map(({ id }) => ({ id, may: [] })),
      { id: 'decision:rotate-keys', may: ['settle-contest', 'give-way'] },
      { id: 'decision:vendor-logs', may: ['delegate-authority', 'contest-claim'] },
      { id: 'decision:tell-customers', may: ['claim-decision', 'assign-decision'] },
    ],
  },
}

/** A minute after the clock went forward two hours: only a page that was there before is told so. */
function Jumped() {
  useEffect(() => {
    const jumps = [{ atMs: at('11:30'), byMs: at('120:00'), say: 'Two hours later' }]
    const clock = { ...exercise.clock, atMs: at('132:30') }
    const patch: Patch = { exercise: { put: [{ ...exercise, jumps, clock }] } }
    applyFrames([{ seq: 2, code: '', now: 0, whole: false, part: 'shared', patch }])
  }, [])
  return player(quiet)()
}

const missed = [
  { key: 'a', text: 'Kim now holds: Rotate which keys, and when?', atMs: null },
  { key: 'b', text: 'On-call: API spend 9 times the usual', atMs: at('10:00') },
  { key: 'c', text: 'Sam leads now', atMs: at('10:20') },
]

/** Screens in play and right after it, on the same fixed rows. */
export const playStories: Record<string, () => ReactNode> = {
  'player/running': player(fixedRows),
  'player/quiet': player(quiet),
  'player/first': player(first),
  'player/leads': player(laidOver(quiet, leads)),
  'player/later': player(laidOver(fixedRows, { messages: { put: laterMessages } })),
  'player/paused': player(laidOver(quiet, paused)),
  'player/jumped': () => <Jumped />,
  'player/reconnecting': player(quiet, {
    link: 'reconnecting',
    cut: 'noticed',
    cutAtMs: at('12:25'),
  }),
  'player/offline': player(quiet, {
    link: 'reconnecting',
    cut: 'long',
    cutAtMs: at('12:10'),
    waiting: 2,
  }),
  'player/unwritten': player(quiet, { unwritten: true }),
  'player/back': player(quiet, { link: 'on', digest: missed }),
  ...hotwashStories,
}
