import type { CommandName } from '../../../../shared/exercise/commands/commands.ts'
import type { RefusalCode } from '../../../../shared/exercise/commands/refusals.ts'
import type { SeatId } from '../../../../shared/words/ids.ts'
import { mark } from '../promises/marks.ts'
import { one, type Cast } from './cast.ts'

/** Whose act it is: the facilitator enters it for a seat, or null for themselves. */
export type SceneLine = readonly [as: SeatId | null, type: CommandName, data?: object]

/** Leads into a situation, and there asks what is refused so; null where it cannot be played now. */
type Scene = (cast: Cast) => readonly SceneLine[] | null

/** A situation for each refusal that people who act at random hardly ever meet. */
export const SCENES: Partial<Record<RefusalCode, Scene>> = {
  'command-held': led(([, b]) => [[b, 'take-command']]),
  'command-yours': led(([a]) => [[a, 'take-command']]),
  'third-contest': led(([, b, c]) => [
    [b, 'contest-command'],
    [c, 'contest-command'],
    [b, 'contest-command'],
    [b, 'give-way-command'],
  ]),
  'not-a-party': led(([, b, c]) => [
    [b, 'contest-command'],
    [c, 'give-way-command'],
    [null, 'settle-command', { seat: c }],
    [null, 'settle-command', { seat: b }],
  ]),
  contested: led(([a, b]) => [
    [b, 'contest-command'],
    [a, 'offer-command', { to: b }],
    [b, 'give-way-command'],
  ]),
  'already-offered': led(([a, b]) => [
    [a, 'offer-command', { to: b }],
    [a, 'offer-command', { to: b }],
  ]),
  'to-yourself': led(([a]) => [[a, 'offer-command', { to: a }]]),
  'target-away': led(([a, b]) => [
    [null, 'mark-unavailable', { seat: b }],
    [a, 'offer-command', { to: b }],
    [null, 'mark-available', { seat: b }],
  ]),
  'here-already': ({ seats: [a] }) => [[null, 'mark-available', { seat: a }]],
  'away-already': ({ seats: [a] }) => [
    [null, 'mark-unavailable', { seat: a }],
    [null, 'mark-unavailable', { seat: a }],
    [null, 'mark-available', { seat: a }],
  ],
  'seat-free': ({ seats: [, b] }) => [
    [null, 'remove-seat', { seat: b }],
    [null, 'remove-seat', { seat: b }],
  ],
  'unknown-role': ({ seats: [a] }) => [[null, 'assign-roles', { seat: a, roles: ['nowhere'] }]],
  'not-paused': twice([null, 'resume']),

  held: owned(([, b], decision) => [[b, 'claim-decision', { decision }]]),
  'yours-already': owned(([a], decision) => [[a, 'claim-decision', { decision }]]),
  'not-holder': owned(([, b], decision) => [[b, 'release-claim', { decision }]]),
  'holder-away': owned(([a, b], decision) => [
    [null, 'mark-unavailable', { seat: a }],
    [b, 'contest-claim', { decision }],
    [b, 'contest-claim', { decision }],
    [null, 'mark-available', { seat: a }],
  ]),
  'commander-settles': owned(([a, b], decision) => [
    [null, 'relieve-command'],
    [a, 'take-command'],
    [b, 'contest-claim', { decision }],
    [null, 'settle-contest', { decision, seat: b }],
    [b, 'give-way', { decision }],
  ]),
  'holds-it': owned(([a, b], decision) => [
    [null, 'relieve-command'],
    [b, 'take-command'],
    [b, 'assign-decision', { decision, to: a }],
  ]),
  'not-held': unowned(([, b], decision) => [[b, 'contest-claim', { decision }]]),
  'answer-missing': unowned(([a], decision) => [[a, 'make-decision', { decision }]]),
  'approves-already': unowned(([, b], decision) => [
    [null, 'delegate-authority', { decision, to: b }],
    [null, 'delegate-authority', { decision, to: b }],
  ]),
  'decision-open': unowned((_seats, decision) => [[null, 'open-decision', { decision }]]),
  'decision-expired': ({ expired }) =>
    expired.length === 0 ? null : [[null, 'make-decision', { decision: one(expired) }]],
  'undo-too-late': ({ stale }) =>
    stale.map(({ seat, decision }) => [seat, 'undo-claim', { decision }]),

  'no-time-ask': ({ seats: [a] }) => [
    [null, 'clear-time-ask', { seat: a }],
    [null, 'clear-time-ask', { seat: a }],
  ],
  'task-exists': () => [
    [null, 'create-task', { task: 'keep-log' }],
    [null, 'create-task', { task: 'keep-log' }],
  ],
  'task-acknowledged': given(([, b], { task }) => [
    [b, 'acknowledge-task', { task }],
    [b, 'acknowledge-task', { task }],
  ]),
  'task-not-yours': given(([a], { task }) => [[a, 'finish-task', { task }]]),
  'no-approval-needed': drafted('staff', 'ask-approval'),
  'update-state': drafted('customers', 'ask-approval', 'ask-approval'),
  'update-sent': drafted('staff', 'send-update', 'send-update'),

  'unknown-inject': twice([null, 'release-inject', { inject: 'nowhere' }]),
  'already-released': ({ released }) =>
    released.length === 0 ? null : [[null, 'release-inject', { inject: one(released) }]],
  'not-released': ({ coming }) =>
    coming.length === 0 ? null : [[null, 'resend-inject', { inject: one(coming) }]],
  'unknown-flag': twice([null, 'raise-flag', { flag: 'nowhere' }]),
  'unknown-vendor': () => [[null, 'make-checkpoint', { vendor: 'nowhere' }]],
  'no-next-phase': ({ team }) => [
    ...Array.from({ length: 6 }, (): SceneLine => [null, 'advance-phase']),
    [null, 'reopen-phase', { phase: 'identification', reason: words(team.id) }],
  ],
  'not-earlier': ({ team }) => [
    [null, 'reopen-phase', { phase: 'recovery', reason: words(team.id) }],
  ],
  'no-free-seat': ({ team }) =>
    team.seats.list.some(({ person }) => person === 'free') ? null : [[null, 'seat-bots']],
}

type Seats = Cast['seats']

function twice(line: SceneLine): Scene {
  return () => [line, line]
}

/** The first has command. */
function led(then: (seats: Seats) => readonly SceneLine[]): Scene {
  return ({ seats }) => [[null, 'relieve-command'], [seats[0], 'take-command'], ...then(seats)]
}

/** A question is open, and nobody owns it. */
function unowned(then: (seats: Seats, decision: string) => readonly SceneLine[]): Scene {
  return ({ team, seats, decisions, unopened }) => {
    const [open] = decisions
    if (open === undefined) {
      const [decision] = unopened
      if (decision === undefined) return null
      return [[null, 'open-decision', { decision }], ...then(seats, decision)]
    }
    const letGo = team.seats.list.map(({ id }): SceneLine => [
      id,
      'release-claim',
      { decision: open },
    ])
    return [...letGo, ...then(seats, open)]
  }
}

/** A question is open, and the first owns it. */
function owned(then: (seats: Seats, decision: string) => readonly SceneLine[]): Scene {
  return unowned((seats, decision) => [
    [seats[0], 'claim-decision', { decision }],
    ...then(seats, decision),
  ])
}

/** A new task is the second's. */
function given(then: (seats: Seats, cast: Cast) => readonly SceneLine[]): Scene {
  return (cast) => {
    const { seats, team } = cast
    const task = { title: words(team.id), to: seats[1] }
    return [[null, 'create-task', task], ...then(seats, cast)]
  }
}

/** The first has written an update for these, and then does this with it. */
function drafted(audience: string, ...then: readonly CommandName[]): Scene {
  return ({ team, seats: [a], update }) => [
    [a, 'draft-update', { audience, text: words(team.id) }],
    ...then.map((name): SceneLine => [a, name, { update }]),
  ]
}

function words(team: string): string {
  return `Words ${mark('team', team)}`
}
