import type {
  BriefingRow,
  ExerciseRow,
  OwnerRow,
  SeatRow,
  TeamRow,
} from '../../shared/view/rows.ts'
import { MINUTE, SECOND } from '../../shared/time/duration.ts'
import { as } from '../../shared/words/ids.ts'
import type { RoleId, SeatId, TeamId, VendorId } from '../../shared/words/ids.ts'
import type { BusinessAuthority } from '../../shared/words/authority.ts'

/** T+12:30 of *Leaked API keys*: the instant at which the whole gallery stands still. */
export const NOW = 12 * MINUTE + 30 * SECOND
/** The server's clock while the gallery stands still. */
export const WALL_NOW = Date.UTC(2026, 10, 24, 10)
export const TEAM = as<TeamId>('team-1')
export const SAM = as<SeatId>('seat-1')
export const DANA = as<SeatId>('seat-2')
export const KIM = as<SeatId>('seat-3')
export const LEE = as<SeatId>('seat-4')
export const NOOR = as<SeatId>('seat-5')

/** `12:30` as an instant of the exercise clock. */
export function at(clock: string): number {
  const [minutes = 0, seconds = 0] = clock.split(':').map(Number)
  return minutes * MINUTE + seconds * SECOND
}

export const exercise: ExerciseRow = {
  id: 'exercise',
  title: 'Leaked API keys',
  slug: 'leaked-key',
  form: 'full',
  stage: 'running',
  facilitated: true,
  facilitatorConnected: true,
  alone: false,
  place: 'call',
  countdowns: true,
  joiningLocked: false,
  attentionCap: 3,
  clock: { running: false, pace: 1, atMs: NOW, wallMs: 0 },
  storyStartMinutes: 122,
  playMs: 60 * MINUTE,
  hotWashMs: 15 * MINUTE,
  endsAtMs: 60 * MINUTE,
  paused: null,
  outage: null,
  jumps: [],
  headCode: '7C1E-90A4-2F5B',
  startedWallMs: 0,
}

const role = (id: string, title: string, brief = '') => ({ id: as<RoleId>(id), title, brief })
const ROLES = [
  role('commander', 'Incident commander', 'Leads, decides who decides, keeps the clock in mind.'),
  role(
    'communications',
    'Communications lead',
    'Drafts what customers, staff and executives hear.',
  ),
  role('platform', 'Platform lead', 'Knows the gateway, the mirror and the bucket.'),
  role('security', 'Security lead', 'Reads the evidence and keeps it.'),
  role('founder', 'Founder', 'Answers for money and for the company’s word.'),
]

export const briefing: BriefingRow = {
  id: 'briefing',
  company: {
    name: 'Quillmark',
    about: 'Thirty people who build a writing assistant for 240 business customers.',
  },
  story:
    'It is **02:02** on a Tuesday. The night has been quiet. ${product} answers about 40 requests a minute through the gateway of ${llm}; tomorrow at 10:00 a customer signs for the largest contract so far.',
  slots: {
    product: 'Quillmark Draft',
    llm: 'the model provider',
    pager: 'the on-call phone',
    chat: 'the team chat',
    codeHost: 'the code host',
  },
  summary: 'Three credentials were pushed to a public mirror.',
  playbook: {
    title: 'Leaked credentials',
    triggers: ['An alert of the code host about a secret', 'Spend or requests far above the usual'],
    firstActions: [
      'Say who leads',
      'List which keys, what each may do, and who can revoke it',
      'Keep the logs before anything is deleted',
    ],
    owners: ['Isolate: platform lead', 'Customers: communications lead'],
    communication: ['Staff within 15 minutes', 'Customers within 30 minutes of confirming'],
  },
  roles: ROLES,
  systems: [
    { title: 'Model gateway', about: 'All requests to the model go through it.' },
    { title: 'Vector database', about: null },
    { title: 'Storage bucket', about: 'Customers’ uploaded files.' },
  ],
  vendors: [
    {
      id: as<VendorId>('model-provider'),
      title: 'Model provider',
      contact: 'support form, 1 h on our plan',
    },
  ],
}

function seat(
  id: SeatId,
  number: number,
  name: string,
  roleAt: number,
  more: Partial<SeatRow> = {},
): SeatRow {
  const held = ROLES[roleAt]
  return {
    id,
    team: TEAM,
    number,
    name,
    roles: held === undefined ? [] : [{ id: held.id, title: held.title }],
    approves: [],
    deputyFor: [],
    state: 'present',
    bot: null,
    ready: true,
    connected: true,
    ...more,
  }
}

export const seats: SeatRow[] = [
  seat(SAM, 1, 'Sam', 0, { approves: ['escalate-vendor'] }),
  seat(DANA, 2, 'Dana', 1, { approves: ['customer-communication'], deputyFor: ['isolate'] }),
  seat(KIM, 3, 'Kim', 2, { approves: ['isolate'] }),
  seat(LEE, 4, 'Lee', 3, { approves: ['notify-regulator'] }),
  seat(NOOR, 5, 'Founder', 4, { approves: ['spend'], bot: 'steady' }),
]

function owner(
  authority: BusinessAuthority,
  holder: SeatId,
  roleAt: number,
  deputy: SeatId | null = null,
): OwnerRow {
  const held = ROLES[roleAt]
  return {
    id: `${TEAM}:${authority}`,
    team: TEAM,
    authority,
    roles: held === undefined ? [] : [{ id: held.id, title: held.title }],
    holders: [holder],
    deputy,
    fallsToCommand: false,
  }
}

export const owners: OwnerRow[] = [
  owner('isolate', KIM, 2, DANA),
  owner('customer-communication', DANA, 1),
  owner('notify-regulator', LEE, 3),
  owner('escalate-vendor', SAM, 0, KIM),
  owner('spend', NOOR, 4),
]

export const team: TeamRow = {
  id: TEAM,
  title: 'Team A',
  phase: 'identification',
  phases: [
    { phase: 'preparation', atMs: 0, reopened: null },
    { phase: 'identification', atMs: 0, reopened: null },
  ],
  command: {
    holder: SAM,
    challenger: null,
    state: 'owned',
    sinceAtMs: at('1:10'),
    graceEndsAtMs: null,
    offeredTo: null,
  },
  severity: 2,
  verdict: 'open',
  present: 5,
  seats: 5,
}
