import type {
  CadenceRow,
  ChecklistRow,
  LogLineRow,
  MayRow,
  MeRow,
  NoteRow,
  ReadRow,
  RecordRow,
  TaskRow,
  UpdateRow,
} from '../../shared/view/rows.ts'
import type { CommandName } from '../../shared/exercise/commands/commands.ts'
import type { Audience } from '../../shared/words/incident.ts'
import { as } from '../../shared/words/ids.ts'
import type {
  ChecklistItemId,
  MessageId,
  RoleId,
  TaskId,
  UpdateId,
  VendorId,
} from '../../shared/words/ids.ts'
import { at, DANA, KIM, LEE, SAM, TEAM } from './fixed-people.ts'

export const record: RecordRow = {
  id: TEAM,
  fields: {
    trigger: {
      text: '02:02 secret scanning: 3 secrets in the public mirror',
      by: 'Lee',
      atMs: at('3:10'),
    },
    impact: {
      text: 'Model gateway used by others since about 02:05.',
      by: 'Lee',
      atMs: at('7:40'),
    },
    systems: null,
  },
  severity: { value: 2, by: 'Sam', atMs: at('6:30') },
  verdict: { value: 'confirmed', by: 'Sam', atMs: at('6:10') },
  checkpoints: [
    {
      vendor: as<VendorId>('model-provider'),
      title: 'Model provider',
      note: 'Logs on request; can block spending within a minute',
      by: 'Sam',
      atMs: at('9:40'),
    },
  ],
  complete: false,
  editing: null,
}

const task = (id: string, title: string, more: Partial<TaskRow>): TaskRow => ({
  id: as<TaskId>(id),
  ref: as<TaskId>(id),
  team: TEAM,
  title,
  detail: null,
  handsOn: true,
  state: 'suggested',
  owner: null,
  createdAtMs: null,
  finishedAtMs: null,
  ...more,
})

export const tasks: TaskRow[] = [
  task('task-1', 'Save the gateway log before it rolls over', {
    state: 'acknowledged',
    owner: LEE,
    createdAtMs: at('8:00'),
  }),
  task('task-2', 'List who can revoke each key', {
    state: 'open',
    owner: DANA,
    createdAtMs: at('9:00'),
    handsOn: false,
  }),
  task('task-3', 'Take the mirror offline', {
    state: 'finished',
    owner: KIM,
    createdAtMs: at('4:00'),
    finishedAtMs: at('7:00'),
  }),
  task('check-bucket', 'Check whether reads of the bucket are logged', {
    detail: 'Off unless somebody switched it on.',
  }),
]

const update = (
  id: string,
  audience: Audience,
  text: string,
  more: Partial<UpdateRow>,
): UpdateRow => ({
  id: as<UpdateId>(id),
  ref: as<UpdateId>(id),
  team: TEAM,
  audience,
  text,
  author: DANA,
  state: 'draft',
  needsApproval: true,
  approvedBy: null,
  returnedBecause: null,
  sentAtMs: null,
  sentUnapproved: false,
  ...more,
})

export const updates: UpdateRow[] = [
  update('update-1', 'staff', 'We are handling a leaked key. Please do not push to the mirror.', {
    state: 'sent',
    needsApproval: false,
    sentAtMs: at('9:30'),
  }),
  update(
    'update-2',
    'customers',
    'Some drafts could not be saved since 02:06. We are working on it; next update at 02:45.',
    {
      author: SAM,
      state: 'asked',
    },
  ),
]

export const cadence: CadenceRow[] = [
  {
    id: `${TEAM}:customers`,
    audience: 'customers',
    team: TEAM,
    nextDueAtMs: at('30:00'),
    lastSentAtMs: null,
  },
  {
    id: `${TEAM}:staff`,
    audience: 'staff',
    team: TEAM,
    nextDueAtMs: at('29:30'),
    lastSentAtMs: at('9:30'),
  },
]

export const checklist: ChecklistRow[] = [
  {
    id: 'c1',
    item: as<ChecklistItemId>('status-page'),
    team: TEAM,
    text: 'I can reach the status page',
    why: null,
    role: { id: as<RoleId>('communications'), title: 'Communications lead' },
    answer: 'yes',
    by: 'Dana',
  },
]

export const notes: NoteRow[] = []

export const lines: LogLineRow[] = [
  {
    id: 'l1',
    team: TEAM,
    seq: 12,
    atMs: at('0:20'),
    text: 'Code host: 3 secrets found in quillmark/mirror',
    kind: 'inject',
  },
  { id: 'l2', team: TEAM, seq: 14, atMs: at('1:10'), text: 'Sam took command', kind: 'command' },
  {
    id: 'l3',
    team: TEAM,
    seq: 31,
    atMs: at('6:10'),
    text: 'Sam decided: Confirm the incident',
    kind: 'decision',
  },
]

export const me: MeRow = {
  id: 'me',
  kind: 'seat',
  seat: DANA,
  team: TEAM,
  may: ['ask-for-time', 'write-note'],
  commandOffer: null,
}

const may = (id: string, ...commands: CommandName[]): MayRow => ({ id, may: commands })

export const mays: MayRow[] = [
  may(
    `team:${TEAM}`,
    'contest-command',
    'edit-record',
    'set-severity',
    'set-verdict',
    'make-checkpoint',
    'create-task',
    'draft-update',
  ),
  may('decision:declare', 'revise-decision'),
  may('decision:rotate-keys', 'make-decision', 'offer-decision', 'release-claim'),
  may('decision:vendor-logs', 'contest-claim'),
  may('decision:tell-customers', 'claim-decision', 'make-decision'),
  may('task:task-2', 'acknowledge-task', 'assign-task', 'finish-task'),
  may('update:update-2', 'approve-update', 'return-update', 'send-update'),
  ...[
    'secret-alert',
    'exposure-mail',
    'mirror-chat',
    'vendor-support',
    'screenshot-chat',
    'support-ticket',
  ].map((id) => may(`message:${id}`, 'reply', 'read-message')),
  may('message:spend-page', 'acknowledge-page', 'reply', 'read-message'),
]

export const read: ReadRow[] = [
  'secret-alert',
  'exposure-mail',
  'mirror-chat',
  'gateway-panel',
  'gateway-log',
].map((id) => ({
  id: as<MessageId>(id),
}))
