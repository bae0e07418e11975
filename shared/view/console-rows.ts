import type { Ms } from '../time/duration.ts'
import type { Attention, Channel } from '../words/channel.ts'
import type { FlagId, PersonaId, SeatId, TeamId } from '../words/ids.ts'
import type { Rating, Tag } from '../words/incident.ts'
import type { Phase, PlayedPhase } from '../words/phase.ts'
import type { SlottedText } from './slotted-text.ts'

/* Rows of the facilitator, and of observers where they say so: coming injects are among them. */

export interface RunListRow {
  /** Inject, decision or jump id; one row per team where teams differ. */
  id: string
  team: TeamId | null
  kind: 'inject' | 'decision' | 'jump'
  order: number
  ref: string
  channel: Channel | null
  title: SlottedText
  body: SlottedText | null
  to: string | null
  attention: Attention | null
  /** Due on the exercise clock; null where a condition or a hand decides. */
  atMs: Ms | null
  /** The condition or cue in words. */
  when: string | null
  pool: boolean
  state: 'coming' | 'held' | 'sent' | 'skipped'
  sentAtMs: Ms | null
  coaching: SlottedText | null
  readAloud: SlottedText | null
  expect: SlottedText | null
  edited: boolean
  byMs: Ms | null
}

/** How each seat is doing: coaching signals, never scores. */
export interface PulseRow {
  id: SeatId
  team: TeamId
  lastActAtMs: Ms | null
  lastAct: string | null
  silentSinceAtMs: Ms
  askedForTime: boolean
  unread: number
  devices: number
  /** The device that spoke for the seat, and since when it is gone; null while one is there. */
  offline: { device: string; sinceAtMs: Ms } | null
}

export interface FlagRow {
  id: string
  ref: FlagId
  title: string
  raised: boolean
  team: TeamId
}

export interface PersonaRow {
  id: PersonaId
  name: string
  about: string | null
}

export interface TruthRow {
  id: 'truth'
  kind: 'incident' | 'false-alarm'
  explanation: SlottedText
}

export interface TagRow {
  id: string
  team: TeamId | null
  tag: Tag
  text: string | null
  atMs: Ms
  about: number | null
  by: 'observer' | 'facilitator'
  phase: Phase | null
}

export interface RatingRow {
  id: string
  team: TeamId
  phase: PlayedPhase
  rating: Rating | null
  /** Shown once one's own rating is set. */
  suggested: Rating | null
  why: string | null
}
