import type { CommandName } from '../../../shared/exercise/commands/commands.ts'
import type { PulseRow, RunListRow } from '../../../shared/view/console-rows.ts'
import type { Patch } from '../../../shared/view/difference.ts'
import type { GapRow, MayRow, MeRow } from '../../../shared/view/rows.ts'
import { HOUR } from '../../../shared/time/duration.ts'
import { as } from '../../../shared/words/ids.ts'
import {
  at,
  briefing,
  DANA,
  exercise,
  KIM,
  LEE,
  NOOR,
  owners,
  SAM,
  seats,
  team,
  TEAM,
} from '../fixed-people.ts'
import { decisions } from '../fixed-decisions.ts'
import { messages, replies } from '../fixed-messages.ts'
import { laidOver } from '../fixed-rows.ts'
import { lines, record } from '../fixed-work.ts'

function row(id: string, order: number, more: Partial<RunListRow>): RunListRow {
  return {
    id: `${TEAM}/${id}`,
    team: TEAM,
    kind: 'inject',
    order,
    ref: id,
    channel: 'chat',
    title: id,
    body: null,
    to: 'Everyone',
    attention: 1,
    atMs: null,
    when: null,
    pool: false,
    state: 'coming',
    sentAtMs: null,
    coaching: null,
    readAloud: null,
    expect: null,
    edited: false,
    byMs: null,
    ...more,
  }
}

const gone: RunListRow[] = messages.map((message, order) =>
  row(message.ref, order, {
    channel: message.channel,
    title: message.title,
    body: message.body,
    to: message.to,
    attention: message.attention,
    atMs: message.releasedAtMs,
    state: 'sent',
    sentAtMs: message.releasedAtMs,
  }),
)

export const NEXT = 'founder-message'

const ahead: RunListRow[] = [
  row(NEXT, 20, {
    channel: 'executive',
    title: 'Is this real?',
    body: 'Is this real, who runs it, and can I still sign at 10?',
    attention: 2,
    atMs: at('13:35'),
    readAloud: 'Mara calls from the airport. She has four minutes.',
    expect: 'Somebody answers in one sentence who leads.',
    coaching: 'Who in this room may promise her anything?',
  }),
  row('notify-regulator', 21, {
    kind: 'decision',
    channel: null,
    to: null,
    attention: null,
    title: 'Does the regulator have to know?',
    body: 'A customer’s files may have been read.',
    atMs: at('16:00'),
  }),
  row('press-call', 22, {
    channel: 'phone',
    title: 'A journalist asks about leaked keys',
    body: 'She publishes in an hour, with or without a sentence from you.',
    to: 'Communications lead',
    atMs: at('19:00'),
  }),
  {
    ...row('jump-1', 23, { kind: 'jump', channel: null, to: null, attention: null }),
    team: null,
    title: 'Two hours later',
    atMs: at('24:00'),
    byMs: 2 * HOUR,
  },
  row('vendor-page', 24, {
    channel: 'vendor-status',
    title: 'Delayed usage figures',
    body: 'Usage figures are late.',
    atMs: at('29:00'),
  }),
  row('no-lead', 25, {
    title: 'Who is running this?',
    body: 'Nobody seems to know who decides.',
    when: 'if nobody has command 3 min after the start',
    coaching: 'Let the silence stand for a moment before you ask who leads.',
  }),
  row('mirror-back', 26, {
    channel: 'log',
    title: 'The mirror syncs again',
    when: 'if the mirror was not taken offline',
    body: 'sync ok',
  }),
  row('late-invoice', 27, {
    channel: 'email',
    title: 'Invoice of the provider',
    body: 'Your usage limit is near.',
    state: 'held',
    atMs: at('12:00'),
  }),
  row('nudge', 30, {
    title: 'A nudge towards the logs',
    body: 'Should we not keep the access log?',
    pool: true,
  }),
  row('rumour', 31, {
    channel: 'social',
    title: 'A rumour about customer data',
    body: 'Heard their files are out.',
    pool: true,
  }),
  row('regulator-calls', 32, {
    channel: 'phone',
    title: 'The regulator calls',
    body: 'They have read the post.',
    to: 'Security lead',
    pool: true,
  }),
]

const pulse = (id: typeof SAM, more: Partial<PulseRow>): PulseRow => ({
  id,
  team: TEAM,
  lastActAtMs: at('11:40'),
  lastAct: 'made a decision',
  silentSinceAtMs: at('11:40'),
  askedForTime: false,
  unread: 0,
  devices: 1,
  offline: null,
  ...more,
})

const gaps: GapRow[] = [
  {
    id: 'gap-1',
    team: TEAM,
    slot: 'command',
    title: 'Incident command',
    cause: 'unowned',
    fromMs: at('1:00'),
    toMs: at('1:10'),
    playedMs: 10_000,
    ask: null,
    declinedBecause: null,
  },
  {
    id: 'gap-2',
    team: TEAM,
    slot: as('tell-customers'),
    title: 'Tell customers?',
    cause: 'unowned',
    fromMs: at('11:50'),
    toMs: null,
    playedMs: 0,
    ask: null,
    declinedBecause: null,
  },
]

const facilitates: CommandName[] = [
  'pause',
  'resume',
  'set-pace',
  'jump',
  'end-play',
  'lock-joining',
  'cap-attention',
  'show-countdowns',
]
const me: MeRow = {
  id: 'me',
  kind: 'facilitator',
  seat: null,
  team: null,
  may: facilitates,
  commandOffer: null,
}
const may = (id: string, ...commands: CommandName[]): MayRow => ({ id, may: commands })

const contested = decisions.map((each) =>
  each.ref === 'rotate-keys'
    ? { ...each, ownership: 'contested' as const, challenger: KIM, graceEndsAtMs: at('13:20') }
    : each,
)

/** What the facilitator sees at the gallery's instant: two claims, one at the door, one who asks for time. */
export const consoleRows: Patch = {
  exercise: { put: [exercise] },
  briefing: { put: [briefing] },
  teams: { put: [team] },
  seats: {
    put: seats.map((seat) => (seat.id === LEE ? { ...seat, state: 'waiting' as const } : seat)),
  },
  owners: { put: owners },
  messages: { put: messages },
  replies: { put: replies },
  decisions: { put: contested },
  records: { put: [record] },
  lines: { put: lines },
  gaps: { put: gaps },
  runList: { put: [...gone, ...ahead] },
  pulse: {
    put: [
      pulse(SAM, {}),
      pulse(DANA, { unread: 2, lastAct: 'opened a message', silentSinceAtMs: at('10:30') }),
      pulse(KIM, {
        askedForTime: true,
        silentSinceAtMs: at('6:20'),
        devices: 0,
        offline: { device: 'Safari on iPhone', sinceAtMs: at('11:20') },
      }),
      pulse(NOOR, {}),
    ],
  },
  personas: {
    put: [
      { id: as('priya'), name: 'Priya', about: 'Platform engineer' },
      { id: as('vendor'), name: 'Vendor support', about: null },
    ],
  },
  flags: {
    put: [
      {
        id: as('mirror-offline'),
        ref: as('mirror-offline'),
        team: TEAM,
        title: 'The mirror is offline',
        raised: false,
      },
    ],
  },
  truth: {
    put: [
      {
        id: 'truth',
        kind: 'incident',
        explanation: 'Two strangers use the gateway key; the bucket was never read.',
      },
    ],
  },
  tags: {
    put: [
      {
        id: 'tag-1',
        team: TEAM,
        tag: 'good-move',
        text: 'Sam said aloud who does what',
        atMs: at('6:20'),
        about: 31,
        by: 'observer',
        phase: 'identification',
      },
    ],
  },
  me: { put: [me] },
  may: {
    put: [
      may(`team:${TEAM}`, 'relieve-command', 'advance-phase', 'reopen-phase', 'write-note'),
      may('decision:rotate-keys', 'withdraw-decision', 'delegate-authority'),
      may('decision:vendor-logs', 'withdraw-decision', 'delegate-authority'),
      may('decision:tell-customers', 'withdraw-decision', 'delegate-authority'),
      may(`seat:${LEE}`, 'admit-seat'),
      ...[SAM, DANA, KIM].map((id) =>
        may(`seat:${id}`, 'mark-unavailable', 'assign-roles', 'remove-seat'),
      ),
    ],
  },
}

export const wellConsole: Patch = laidOver(consoleRows, { pulse: { put: [pulse(KIM, {})] } })

export const pausedConsole: Patch = laidOver(consoleRows, {
  exercise: {
    put: [
      { ...exercise, stage: 'paused', paused: { by: 'Facilitator', atMs: exercise.clock.atMs } },
    ],
  },
})

/** Nothing planned, nobody here: what a console says before it has anything to say. */
export const emptyConsole: Patch = {
  exercise: { put: [exercise] },
  briefing: { put: [briefing] },
  teams: {
    put: [
      {
        ...team,
        severity: null,
        command: { ...team.command, holder: null, state: 'unowned', graceEndsAtMs: at('13:00') },
      },
    ],
  },
  me: { put: [me] },
}

const TEAM_B = as<typeof TEAM>('team-2')

/** A second team that stands elsewhere: its run list differs in one row only. */
export const twoTeamsConsole: Patch = laidOver(consoleRows, {
  teams: { put: [{ ...team, id: TEAM_B, title: 'Team B', phase: 'containment', severity: 1 }] },
  runList: {
    put: [...gone, ...ahead]
      .filter(({ kind }) => kind !== 'jump')
      .map((each) => ({
        ...each,
        id: `${TEAM_B}/${each.ref}`,
        team: TEAM_B,
        ...(each.ref === 'press-call' && { state: 'held' as const }),
      })),
  },
})
