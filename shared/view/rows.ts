import type { CommandName } from '../exercise/commands/commands.ts'
import type { BotPolicy } from '../scenario/setup.ts'
import type { Ms } from '../time/duration.ts'
import type { BusinessAuthority } from '../words/authority.ts'
import type { Attention } from '../words/channel.ts'
import type { HotwashStep } from '../words/hotwash.ts'
import type { CapabilityElement } from '../words/capability-element.ts'
import type {
  ChecklistItemId,
  FollowUpId,
  MessageId,
  RoleId,
  SeatId,
  Slot,
  TeamId,
  VendorId,
} from '../words/ids.ts'
import type { Answer, FormName, Severity, Verdict } from '../words/incident.ts'
import type { Cause, OwnershipState } from '../words/ownership.ts'
import type { Phase } from '../words/phase.ts'
import type {
  FlagRow,
  PersonaRow,
  PulseRow,
  RatingRow,
  RunListRow,
  TagRow,
  TruthRow,
} from './console-rows.ts'
import type {
  MessageRow,
  ReplyRow,
  DecisionRow,
  RecordRow,
  TaskRow,
  UpdateRow,
  CadenceRow,
} from './play-rows.ts'
import type { SlottedText } from './slotted-text.ts'
import type { Stage } from '../words/stage.ts'

export type {
  MessageRow,
  ReplyRow,
  DecisionRow,
  RecordRow,
  TaskRow,
  UpdateRow,
  CadenceRow,
} from './play-rows.ts'
export type { SlottedText } from './slotted-text.ts'
export type { Stage } from '../words/stage.ts'
/**
 * What a screen may know, table by table. Every instant ends in `AtMs` and is on the exercise clock;
 * a browser's one ticking clock turns it into "1:20 to target". Nothing here counts by itself.
 */

/**
 * How often a team was paged and how many pages wait to be acknowledged, whoever they were for: all that
 * a screen in the room needs to sound. Nothing says what is in them, from whom, or for whom.
 */
export interface PagesRow {
  id: TeamId
  released: number
  open: number
}

/** How much of a team's checklist is answered with yes: all that a screen in the room needs of it. */
export interface ReadinessRow {
  id: TeamId
  yes: number
  items: number
}

/** One row, id `exercise`: the frame of every screen in play. */
export interface ExerciseRow {
  id: 'exercise'
  title: string
  slug: string
  form: FormName
  stage: Stage
  facilitated: boolean
  facilitatorConnected: boolean
  alone: boolean
  place: 'room' | 'call'
  countdowns: boolean
  joiningLocked: boolean
  attentionCap: Attention
  /** Real instant (server's clock, ms) at which the exercise clock showed `atMs`; it runs on by `pace` if `running`. */
  clock: { running: boolean; pace: number; atMs: Ms; wallMs: Ms }
  /** Story time of exercise clock 0, minutes after midnight. */
  storyStartMinutes: number
  playMs: Ms
  hotWashMs: Ms
  /** Exercise clock at which play ends by itself if nothing pauses or jumps; past once it ended. */
  endsAtMs: Ms
  paused: { by: string; atMs: Ms } | null
  /** The last time the server was away and for how long (real ms). */
  outage: { awayMs: Ms; waits: boolean; atMs: Ms } | null
  /** Jumps so far, the latest last. */
  jumps: { atMs: Ms; byMs: Ms; say: string | null }[]
  headCode: string | null
  startedWallMs: Ms | null
}

/** What everyone reads before the start and can look up later. */
export interface BriefingRow {
  id: 'briefing'
  company: { name: string; about: string }
  /** Markdown with slots filled in as values beside it (see `slots`). */
  story: string
  slots: Record<string, string>
  summary: string
  playbook: {
    title: string
    triggers: string[]
    firstActions: string[]
    owners: string[]
    communication: string[]
  }
  roles: { id: RoleId; title: string; brief: string }[]
  systems: { title: string; about: string | null }[]
  vendors: { id: VendorId; title: string; contact: string | null }[]
}

export interface TeamRow {
  id: TeamId
  title: string
  phase: Phase
  /** Each entry and reopening so far, in order. */
  phases: { phase: Phase; atMs: Ms; reopened: string | null }[]
  command: {
    holder: SeatId | null
    challenger: SeatId | null
    state: OwnershipState
    sinceAtMs: Ms
    /** When 60 s without a commander are over; null while somebody has command or play is not on. */
    graceEndsAtMs: Ms | null
    offeredTo: SeatId | null
  }
  severity: Severity | null
  verdict: Verdict
  /** Present people and seats, for "5 of 8". */
  present: number
  seats: number
}

export interface SeatRow {
  id: SeatId
  team: TeamId
  number: number
  /** The person's name, else the first role's title. */
  name: string
  roles: { id: RoleId; title: string }[]
  /** Authorities by role or as deputy. */
  approves: BusinessAuthority[]
  deputyFor: BusinessAuthority[]
  state: 'free' | 'waiting' | 'present' | 'unavailable' | 'left'
  /** Set for a simulated teammate. */
  bot: BotPolicy | null
  ready: boolean
  /** A device is connected now; simulated teammates always are. */
  connected: boolean
}

export interface ChecklistRow {
  id: string
  item: ChecklistItemId
  team: TeamId
  text: SlottedText
  why: string | null
  role: { id: RoleId; title: string }
  answer: Answer | null
  by: string | null
}

/** Who approves what now: a row per authority and team. */
export interface OwnerRow {
  id: string
  team: TeamId
  authority: BusinessAuthority
  roles: { id: RoleId; title: string }[]
  holders: SeatId[]
  deputy: SeatId | null
  /** No present seat has it, so it belongs to whoever has command. */
  fallsToCommand: boolean
}

export interface NoteRow {
  id: string
  team: TeamId
  by: string
  text: string
  /** The step of the hot wash at which it was taken; null before it. */
  step: HotwashStep | null
  atMs: Ms
}

export interface FollowUpRow {
  id: FollowUpId
  ref: FollowUpId
  team: TeamId
  text: string
  gap: { slot: Slot; fromMs: Ms } | null
  owner: { seat: SeatId } | { person: string } | null
  due: string | null
  element: CapabilityElement | null
  start: string | null
  state: 'open' | 'doing' | 'done' | 'declined'
  declinedBecause: string | null
}

/** The hot wash; figures appear from the third step on. */
export interface HotwashRow {
  id: 'hotwash'
  step: HotwashStep
  stepSinceWallMs: Ms
  revealed: boolean
  questions: string[]
}

export interface MomentRow {
  id: string
  team: TeamId
  /** Null unless the writer chose to be named. */
  by: string | null
  moment: string
  gap: string
}

/** One line of the 60-second replay and of a person's own log. */
export interface LogLineRow {
  id: string
  team: TeamId
  seq: number
  atMs: Ms
  text: string
  kind:
    | 'inject'
    | 'decision'
    | 'command'
    | 'phase'
    | 'update'
    | 'record'
    | 'seat'
    | 'clock'
    | 'note'
}

/** A gap with the facilitator in play, with everyone from the third step of the hot wash on. */
export interface GapRow {
  id: string
  team: TeamId
  slot: Slot
  title: SlottedText
  cause: Cause
  fromMs: Ms
  /** Null while it lasts. */
  toMs: Ms | null
  playedMs: Ms
  /** The author's question for the hot wash. */
  ask: string | null
  declinedBecause: string | null
}

/** Three facts of the hot wash: who led, who approved, who follows up. Not before its third step. */
export interface FactsRow {
  id: TeamId
  led: string
  approved: string
  followsUp: string
}

// ── Own rows ────────────────────────────────────────────────────────────────

/** `me`: who the viewer is and what may be done that belongs to no single row. */
export interface MeRow {
  id: 'me'
  kind: 'seat' | 'facilitator' | 'observer' | 'display' | 'reader'
  seat: SeatId | null
  team: TeamId | null
  may: CommandName[]
  /** Another seat offers this viewer command. */
  commandOffer: SeatId | null
}

/** What the viewer may do now with one row: `decision:rotate-key`, `message:spend-page`, `update:update-1`, `task:…`, `team:…`, `seat:…`. */
export interface MayRow {
  id: string
  may: CommandName[]
}

/** What the viewer has opened. */
export interface ReadRow {
  id: MessageId
}

export interface Tables {
  exercise: ExerciseRow
  briefing: BriefingRow
  teams: TeamRow
  seats: SeatRow
  messages: MessageRow
  pages: PagesRow
  readiness: ReadinessRow
  replies: ReplyRow
  decisions: DecisionRow
  records: RecordRow
  tasks: TaskRow
  updates: UpdateRow
  cadence: CadenceRow
  checklist: ChecklistRow
  owners: OwnerRow
  notes: NoteRow
  followUps: FollowUpRow
  hotwash: HotwashRow
  moments: MomentRow
  lines: LogLineRow
  gaps: GapRow
  facts: FactsRow
  runList: RunListRow
  pulse: PulseRow
  flags: FlagRow
  personas: PersonaRow
  truth: TruthRow
  tags: TagRow
  ratings: RatingRow
  // own
  me: MeRow
  may: MayRow
  read: ReadRow
}

export type TableName = keyof Tables

/** Every table; a forgotten one does not compile. */
const ALL: Record<TableName, true> = {
  exercise: true,
  briefing: true,
  teams: true,
  seats: true,
  messages: true,
  pages: true,
  readiness: true,
  replies: true,
  decisions: true,
  records: true,
  tasks: true,
  updates: true,
  cadence: true,
  checklist: true,
  owners: true,
  notes: true,
  followUps: true,
  hotwash: true,
  moments: true,
  lines: true,
  gaps: true,
  facts: true,
  runList: true,
  pulse: true,
  flags: true,
  personas: true,
  truth: true,
  tags: true,
  ratings: true,
  me: true,
  may: true,
  read: true,
}
export const TABLES = Object.keys(ALL) as TableName[]
export const OWN_TABLES = ['me', 'may', 'read'] as const satisfies TableName[]

/** A viewer's whole view: each table keyed by row id. Tables a viewer has no business with are empty. */
export type View = { [T in TableName]: Record<string, Tables[T]> }
