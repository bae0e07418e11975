import type { ChannelFields } from '../scenario/channels/channels.ts'
import type { Attachment } from '../scenario/inject-schema.ts'
import type { Ms } from '../time/duration.ts'
import type { Authority } from '../words/authority.ts'
import type { Attention, Channel } from '../words/channel.ts'
import type {
  DecisionId,
  InjectId,
  MessageId,
  OptionId,
  SeatId,
  TaskId,
  TeamId,
  UpdateId,
  VendorId,
} from '../words/ids.ts'
import type { Audience, Confidence, RecordField, Severity, Verdict } from '../words/incident.ts'
import type { OwnershipState } from '../words/ownership.ts'
import type { PlayedPhase } from '../words/phase.ts'
import type { SlottedText } from './slotted-text.ts'

/* Rows of what a team works with in play. */

export type MessageRow = {
  [C in Channel]: {
    /** Unique in the view; `ref` is what commands name (they differ only where one viewer sees several teams). */
    id: MessageId
    ref: MessageId
    team: TeamId
    inject: InjectId | null
    channel: C
    fields: ChannelFields[C] | null
    from: { name: string; about: string | null }
    /** `Everyone`, or titles of roles, or names of seats. */
    to: string
    toEveryone: boolean
    title: SlottedText
    body: SlottedText
    attachments: Attachment[]
    attention: Attention
    releasedAtMs: Ms
    /** Really over 2 s after it was due. */
    late: boolean
    /** Who acknowledged the page. */
    acknowledged: { seat: SeatId; atMs: Ms } | null
    answers: MessageId | null
  }
}[Channel]

export interface ReplyRow {
  id: string
  message: MessageId
  team: TeamId
  by: string
  text: string
  atMs: Ms
}

export interface DecisionRow {
  id: DecisionId
  /** What commands name; differs from `id` only where one viewer sees several teams. */
  ref: DecisionId
  team: TeamId
  title: SlottedText
  question: SlottedText
  authority: Authority
  phase: PlayedPhase
  /** Options without any grade; empty for a free answer. */
  options: {
    id: OptionId
    label: SlottedText
    update: { audience: Audience; text: SlottedText } | null
    verdict: Verdict | null
  }[]
  openedAtMs: Ms
  targetAtMs: Ms
  deadlineAtMs: Ms
  /** When its time without an owner becomes a gap; null while it is owned or over. */
  graceEndsAtMs: Ms | null
  state: 'open' | 'expired' | 'made' | 'withdrawn' | 'cut-off'
  ownership: OwnershipState
  holder: SeatId | null
  challenger: SeatId | null
  offers: { by: SeatId; to: SeatId; kind: 'offer' | 'assignment' }[]
  /** The holder asked those with the authority. */
  asked: boolean
  /** When anything about the claim last changed. */
  claimChangedAtMs: Ms
  /** Seats that may approve it now. */
  approvers: SeatId[]
  delegates: SeatId[]
  made: {
    seat: SeatId | null
    atMs: Ms
    option: OptionId | null
    answer: string | null
    rationale: string | null
    confidence: Confidence | null
    consequence: SlottedText | null
    late: boolean
  } | null
  revisions: {
    seat: SeatId
    atMs: Ms
    option: OptionId | null
    answer: string | null
    rationale: string | null
  }[]
}

export interface RecordRow {
  /** The team's id. */
  id: TeamId
  fields: Record<RecordField, { text: string; by: string; atMs: Ms } | null>
  severity: { value: Severity; by: string; atMs: Ms } | null
  verdict: { value: Verdict; by: string; atMs: Ms } | null
  checkpoints: { vendor: VendorId; title: string; note: string | null; by: string; atMs: Ms }[]
  complete: boolean
  /** Who is writing in a field now (connected devices only). */
  editing: SeatId | null
}

export interface TaskRow {
  id: TaskId
  ref: TaskId
  team: TeamId
  title: SlottedText
  detail: SlottedText | null
  handsOn: boolean
  /** Suggested by the playbook, not yet anybody's. */
  state: 'suggested' | 'open' | 'acknowledged' | 'finished'
  owner: SeatId | null
  createdAtMs: Ms | null
  finishedAtMs: Ms | null
}

export interface UpdateRow {
  id: UpdateId
  ref: UpdateId
  team: TeamId
  audience: Audience
  text: string
  author: SeatId
  state: 'draft' | 'asked' | 'approved' | 'returned' | 'sent'
  needsApproval: boolean
  approvedBy: SeatId | null
  returnedBecause: string | null
  sentAtMs: Ms | null
  sentUnapproved: boolean
}

/** When an audience is next due to hear, by the scenario's cadence. */
export interface CadenceRow {
  id: string
  audience: Audience
  team: TeamId
  nextDueAtMs: Ms | null
  lastSentAtMs: Ms | null
}
