import type { Patch } from '../../../shared/view/difference.ts'
import type { FollowUpRow, GapRow, MeRow, NoteRow } from '../../../shared/view/rows.ts'
import { as } from '../../../shared/words/ids.ts'
import type { HotwashStep } from '../../../shared/words/hotwash.ts'
import { at, DANA, exercise, SAM, TEAM, WALL_NOW } from '../fixed-people.ts'
import { fixedRows, laidOver } from '../fixed-rows.ts'

const gap = (
  slot: string,
  title: string,
  cause: GapRow['cause'],
  fromMs: number,
  toMs: number,
  ask: string,
): GapRow => ({
  id: `${TEAM}/${slot}/${fromMs}`,
  team: TEAM,
  slot: as(slot),
  title,
  cause,
  fromMs,
  toMs,
  playedMs: toMs - fromMs,
  ask,
  declinedBecause: null,
})

export const gaps: GapRow[] = [
  gap(
    'tell-customers',
    'Tell customers?',
    'unowned',
    at('11:50'),
    at('16:00'),
    'Who may speak to customers when the one who may is away?',
  ),
  gap(
    'vendor-logs',
    'What do we ask the provider for?',
    'unauthorised',
    at('12:40'),
    at('14:30'),
    'Who may call the vendor, and who knew the number?',
  ),
  gap(
    'incident-command',
    'Incident command',
    'unowned',
    at('1:00'),
    at('1:10'),
    'How did the room learn who leads?',
  ),
]

const followUps: FollowUpRow[] = [
  {
    id: as('f-1'),
    ref: as('f-1'),
    team: TEAM,
    text: 'Name a deputy who may tell customers',
    gap: { slot: as('tell-customers'), fromMs: at('11:50') },
    owner: { seat: SAM },
    due: '2026-12-08',
    element: 'organisation',
    start: '2026-12-01',
    state: 'open',
    declinedBecause: null,
  },
  {
    id: as('f-2'),
    ref: as('f-2'),
    team: TEAM,
    text: 'Keep the provider’s security contact in the playbook',
    gap: null,
    owner: null,
    due: null,
    element: null,
    start: null,
    state: 'open',
    declinedBecause: null,
  },
]

const notes: NoteRow[] = [
  {
    id: `${TEAM}/900`,
    team: TEAM,
    by: 'Dana',
    text: 'Support asked three times who may answer customers.',
    step: 'facts',
    atMs: exercise.clock.atMs,
  },
  {
    id: `${TEAM}/901`,
    team: TEAM,
    by: 'Sam',
    text: 'The deputy was on leave, and nobody knew.',
    step: 'gaps',
    atMs: exercise.clock.atMs,
  },
]

const talk: Patch = {
  exercise: { put: [{ ...exercise, stage: 'hotwash' }] },
  gaps: { put: gaps },
  followUps: { put: followUps },
  notes: { put: notes },
  facts: {
    put: [
      {
        id: TEAM,
        led: 'Sam led from T+1:10 to the end.',
        approved: 'Sam approved “Is this an incident?”, Kim “Rotate which keys, and when?”.',
        followsUp: 'Sam: 1 action with a date. 1 of 2 actions has no owner.',
      },
    ],
  },
  moments: {
    put: [
      {
        id: 'moment-1',
        team: TEAM,
        by: 'Dana',
        moment: 'Sam said aloud who does what.',
        gap: 'Two of us claimed the keys.',
      },
      { id: 'moment-2', team: TEAM, by: null, moment: '', gap: 'Customers asked before we wrote.' },
    ],
  },
}

const leads: MeRow = {
  id: 'me',
  kind: 'facilitator',
  seat: null,
  team: null,
  may: ['step-hotwash', 'reveal-moments', 'close', 'create-follow-up', 'decline-gap', 'write-note'],
  commandOffer: null,
}

/** The talk at a step, begun 80 s ago: for a player, or for whoever leads it. */
export function talkAt(step: HotwashStep, led = false, revealed = true): Patch {
  return laidOver(fixedRows, {
    ...talk,
    hotwash: {
      put: [{ id: 'hotwash', step, stepSinceWallMs: WALL_NOW - 80_000, revealed, questions: [] }],
    },
    me: {
      put: [
        led
          ? leads
          : {
              ...leads,
              kind: 'seat',
              seat: DANA,
              team: TEAM,
              may: ['write-moment', 'create-follow-up', 'write-note'],
            },
      ],
    },
  })
}

/** For somebody who tried it with simulated teammates. */
export const talkAlone: Patch = laidOver(talkAt('over', true), {
  exercise: { put: [{ ...exercise, stage: 'hotwash', alone: true }] },
})
