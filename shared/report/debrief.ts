import type { Evidence } from '../score/evidence.ts'
import type { Authority, BusinessAuthority } from '../words/authority.ts'
import type { CapabilityElement } from '../words/capability-element.ts'
import type { HotwashStep } from '../words/hotwash.ts'
import type { DecisionId, FollowUpId, SeatId, Slot, TeamId } from '../words/ids.ts'
import type {
  Assessment,
  Audience,
  Confidence,
  FormName,
  Rating,
  Severity,
  Verdict,
} from '../words/incident.ts'
import type { OwnershipState, Cause } from '../words/ownership.ts'
import type { Phase, PlayedPhase } from '../words/phase.ts'
import type { Ms } from '../time/duration.ts'

/**
 * The after-action report as data: everything the debrief screen, the printed page, Markdown and CSV say.
 * Instants end in `AtMs` (exercise clock); lengths are played time. Text is final: slots are filled in.
 */
export interface Debrief {
  format: 1
  exercise: string
  title: string
  scenario: {
    slug: string
    title: string
    form: FormName
    truth: 'incident' | 'false-alarm'
    explanation: string
  }
  startedWall: string | null
  closed: boolean
  pace: number
  /** Story time of exercise clock 0, minutes after midnight. */
  storyStartMinutes: number
  jumps: { atMs: Ms; byMs: Ms; say: string | null; events: Evidence }[]
  pauses: { atMs: Ms; realMs: Ms; events: Evidence }[]
  headCode: string
  events: number
  teams: TeamDebrief[]
}

export interface TeamDebrief {
  team: TeamId
  title: string
  people: { seat: SeatId; name: string; roles: string[]; simulated: boolean }[]
  /** Length of play on the exercise clock. */
  startAtMs: Ms
  endAtMs: Ms
  score: ScoreFigures
  /** How the sums were done, line by line: `Timeliness = 100 × (1 × 2 + 0.5 × 1) / 3`. */
  sums: { label: string; sum: string; result: string; events: Evidence }[]
  /** Three sentences that say what happened, each linked to evidence. */
  sentences: { text: string; events: Evidence }[]
  /** The three ownership questions, answered by name. */
  questions: {
    question: 'leads' | 'approves' | 'follows-up'
    title: string
    answer: string
    figure: number | null
    events: Evidence
  }[]
  metrics: MetricLine[]
  band: { phase: Phase; fromAtMs: Ms; toAtMs: Ms; reopened: string | null; events: Evidence }[]
  ribbons: Ribbon[]
  lanes: DecisionLane[]
  ticks: {
    kind: 'inject' | 'update' | 'record' | 'tag'
    atMs: Ms
    level: number
    title: string
    events: Evidence
  }[]
  gaps: GapLine[]
  findings: { key: string; title: string; sentence: string; events: Evidence }[]
  ratings: {
    phase: PlayedPhase
    /** Null before the start. */
    suggested: Rating | null
    why: string
    confirmed: Rating | null
    confirmedBy: string | null
    /** What the person who rated it wrote as evidence. */
    observed: string | null
    csf: string[]
    events: Evidence
  }[]
  followUps: FollowUpLine[]
  /** The three longest gaps with the author's question. */
  longestGaps: {
    gap: GapLine
    ask: string | null
    declinedBecause: string | null
    good: boolean | null
  }[]
  timeline: TimelineLine[]
  moments: { by: string | null; moment: string; gap: string }[]
  /** What was noted in the hot wash, by its steps; a step without a note is not there. */
  talk: { step: HotwashStep; notes: { by: string; text: string; events: Evidence }[] }[]
  record: {
    trigger: string
    impact: string
    systems: string
    severity: Severity | null
    verdict: Verdict
    complete: boolean
    checkpoints: { vendor: string; note: string; atMs: Ms; events: Evidence }[]
  }
  updates: {
    audience: Audience
    text: string
    author: string
    approver: string | null
    sentAtMs: Ms | null
    approved: boolean
    events: Evidence
  }[]
  evidence: { title: string; state: 'kept' | 'lost' | 'neither'; events: Evidence }[]
}

/** Exact fractions as nearest doubles; null is unknown, with the reason beside it. */
export interface ScoreFigures {
  overall: number | null
  timeliness: number | null
  ownership: number | null
  leads: number | null
  approves: number | null
  followsUp: number | null
  /** One decimal, half up, from the exact fraction; an en dash where unknown. */
  shown: {
    overall: string
    timeliness: string
    ownership: string
    leads: string
    approves: string
    followsUp: string
  }
  unknownBecause: string | null
  decisionsCounted: number
  phasesReached: number
  simulated: number
}

export interface MetricLine {
  key: 'ttd' | 'ttc' | 'ttr' | 'tta' | 'stand-down'
  title: string
  /** Played ms, sign kept; null where not reached. */
  ms: Ms | null
  /** `46:00`, `0:00` with a note, or an en dash. */
  shown: string
  note: string | null
  events: Evidence
}

/**
 * A row of the ownership chart: command, an authority (who of those present could approve), or one
 * decision. Only command and decisions have grace and gaps.
 */
export interface Ribbon {
  kind: 'command' | 'authority' | 'decision'
  slot: Slot | BusinessAuthority
  title: string
  authority: Authority
  spans: {
    fromAtMs: Ms
    toAtMs: Ms
    state: OwnershipState
    holder: SeatId | null
    /** The holder's name; of an authority, the names of all who had it. */
    name: string | null
    /** Without an owner but within grace. */
    grace: boolean
    /** Played ms, printed in gaps. */
    playedMs: Ms
    events: Evidence
  }[]
  handovers: { atMs: Ms; from: string; to: string; accepted: boolean; events: Evidence }[]
}

export interface DecisionLane {
  decision: DecisionId
  title: string
  question: string
  authority: Authority
  phase: PlayedPhase
  weight: number
  openedAtMs: Ms
  targetAtMs: Ms
  deadlineAtMs: Ms
  endedAtMs: Ms
  /** Null while it is still open. */
  end: 'made' | 'withdrawn' | 'expired' | 'cut-off' | null
  madeAtMs: Ms | null
  madeBy: string | null
  usedMs: Ms
  targetMs: Ms
  deadlineMs: Ms
  timeliness: number | null
  coverage: number | null
  /** The same out of 100, one decimal; an en dash where left out. */
  shown: { timeliness: string; coverage: string }
  answer: string | null
  assessment: Assessment | null
  debrief: string | null
  rationale: string | null
  confidence: Confidence | null
  authorised: boolean | null
  revisions: { atMs: Ms; by: string; answer: string }[]
  /** The other options with their debrief text, now that play is over. */
  options: {
    label: string
    assessment: Assessment | null
    debrief: string | null
    chosen: boolean
  }[]
  events: Evidence
}

export interface GapLine {
  slot: Slot
  title: string
  cause: Cause
  causeTitle: string
  fromMs: Ms
  toMs: Ms
  playedMs: Ms
  phase: Phase
  sentence: string
  events: Evidence
}

export interface FollowUpLine {
  id: FollowUpId
  text: string
  gap: { slot: Slot; fromMs: Ms; title: string } | null
  owner: string | null
  due: string | null
  element: CapabilityElement | null
  start: string | null
  state: 'open' | 'doing' | 'done' | 'declined'
  declinedBecause: string | null
  events: Evidence
}

export interface TimelineLine {
  seq: number
  atMs: Ms
  wall: string
  by: string
  kind:
    | 'inject'
    | 'decision'
    | 'command'
    | 'phase'
    | 'update'
    | 'record'
    | 'task'
    | 'seat'
    | 'clock'
    | 'note'
    | 'follow-up'
  text: string
  /** Further detail of the event, where there is any. */
  detail: string | null
}
