import type { Problem } from '../scenario/problem.ts'
import type { BotPolicy } from '../scenario/setup.ts'
import type { BusinessAuthority } from '../words/authority.ts'
import type { Attention } from '../words/channel.ts'
import type { ExerciseId, FollowUpId, PresetId, RoleId, SeatId, TeamId } from '../words/ids.ts'
import type { FormName } from '../words/incident.ts'
import type { CapabilityKind } from '../words/capability.ts'
import type { Stage } from '../words/stage.ts'

export type { Problem } from '../scenario/problem.ts'

/**
 * The HTTP side of the wire. All under `/api`, JSON, `Authorization: Bearer <session>`.
 *
 * POST   /api/session                     {capability}            → SessionAnswer
 * GET    /api/home                                                → HomeAnswer (host)
 * GET    /api/library/:slug                                       → ScenarioAnswer (host)
 * POST   /api/library/check               {yaml}                  → CheckAnswer (host)
 * PUT    /api/library/:slug               {yaml}                  → ScenarioAnswer; own scenarios only (host)
 * POST   /api/exercises                   NewExercise             → LinkAnswer of the facilitator, or of the host's seat (host)
 * POST   /api/exercises/try               {slug?}                 → LinkAnswer of the commander's seat (host)
 * POST   /api/exercises/:id/links         {kind, seat?}           → LinkAnswer (host, facilitator; a seat for itself)
 * GET    /api/exercises/:id/invitation                            → InvitationAnswer (host, facilitator, the host's seat)
 * GET    /api/exercises/:id/devices                               → DevicesAnswer (host, facilitator, the host's seat)
 * DELETE /api/exercises/:id/devices/:device                       → {}; its session and link work no more (as above)
 * GET    /api/exercises/:id/debrief                               → Debrief (closed or in hot wash from step 3; readers when closed)
 * GET    /api/exercises/:id/debrief.md | .html | .csv             → file
 * GET    /api/exercises/:id/log.jsonl                             → file (host, facilitator)
 * DELETE /api/exercises/:id                                       → {}; all of it is gone (host)
 * DELETE /api/exercises/:id/names/:seat                           → ErasedName (host, facilitator; once closed)
 * POST   /api/exercises/import            an exported log         → BroughtIn (host)
 * GET    /api/join/:code                                          → JoinAnswer (no session)
 * POST   /api/join/:code                  {seat, name}            → LinkAnswer (no session)
 * GET    /health                                                  → {ok: true, …}
 * Errors: status 4xx/5xx with ErrorAnswer.
 */

export interface ErrorAnswer {
  code: string
  /** One plain sentence with what to do. */
  message: string
}

export type { CapabilityKind } from '../words/capability.ts'

export interface SessionAnswer {
  session: string
  kind: CapabilityKind
  exercise: ExerciseId | null
  seat: SeatId | null
  /** Where this capability's page is: `/`, `/console`, `/play`, `/observe`, `/display`, `/debrief/<exercise>`. */
  page: string
}

export interface FormSummary {
  form: FormName
  minutes: number
  hotWash: number
  /** On a typical path, pool apart. */
  injects: number
  decisions: number
}

export interface ScenarioSummary {
  slug: string
  title: string
  summary: string
  people: { min: number; max: number }
  forms: FormSummary[]
  /** Authorities its decisions ask for. */
  trains: BusinessAuthority[]
  own: boolean
  /** Errors that stop it from being run. */
  errors: number
  lastPlayed: string | null
}

export interface ExerciseSummary {
  id: ExerciseId
  title: string
  slug: string
  form: FormName
  stage: Stage
  startedAt: string | null
  atMs: number
  teams: number
  people: number
  simulated: boolean
  /** One decimal, per team; null until the hot wash shows it. */
  overall: (number | null)[]
  /** From detection to containment in played ms, a value per team that met an incident; null if not reached. */
  containedMs: (number | null)[]
  openActions: number
  overdueActions: number
  facilitatorConnected: boolean
  /** Without a facilitator: the seat that the host plays from, so that *Return* leads there. */
  hostSeat: SeatId | null
}

export interface HomeAnswer {
  scenarios: ScenarioSummary[]
  /** Slug and one sentence why. */
  suggested: { slug: string; why: string } | null
  exercises: ExerciseSummary[]
  /** Address that players can reach, for printed links. */
  address: string
  /** Days after the last thing that happened in an exercise until it is erased; null for never. */
  keepDays: number | null
  missing: LostEvents[]
}

/** Events of an exercise that the server's disk does not hold any more as they were written, by first and last number. */
export interface LostEvents {
  exercise: ExerciseId
  /** Null where nothing of the exercise is left, so no list holds it. */
  title: string | null
  from: number
  to: number
}

/** An action of an improvement plan that is open past its date. */
export interface OverdueAction {
  id: FollowUpId
  exercise: ExerciseId
  /** Of the exercise. */
  title: string
  text: string
  owner: string | null
  /** A date, YYYY-MM-DD. */
  due: string
}

/** Of all exercises, the longest overdue first. */
export interface OverdueAnswer {
  actions: OverdueAction[]
}

/** All that set-up and authoring need to know about one scenario. */
export interface ScenarioAnswer {
  slug: string
  own: boolean
  yaml: string
  title: string
  company: string
  forms: FormSummary[]
  slots: { name: string; title: string; default: string; example: string | null }[]
  roles: { id: RoleId; title: string; brief: string; else: RoleId[] }[]
  commander: RoleId
  presets: {
    id: PresetId
    title: string
    about: string | null
    map: Record<BusinessAuthority, RoleId[]>
  }[]
  checklist: { id: string; text: string; role: RoleId }[]
  people: { min: number; max: number }
  problems: Problem[]
}

export interface CheckAnswer {
  problems: Problem[]
}

export interface NewExercise {
  slug: string
  form: FormName
  title: string
  preset: PresetId
  ownership: Record<BusinessAuthority, RoleId[]>
  slots: Record<string, string>
  teams: {
    id: TeamId
    title: string
    seats: { id: SeatId; roles: RoleId[]; bot: BotPolicy | null; name?: string }[]
    deputies: Partial<Record<BusinessAuthority, SeatId>>
  }[]
  /** False: "Run without a facilitator"; the host takes `hostSeat`. */
  facilitated: boolean
  hostSeat?: SeatId
  hostName?: string
  pace: number
  countdowns: boolean
  attentionCap: Attention
  place: 'room' | 'call'
  admitByHand: boolean
  observersSeeSpoilers: boolean
}

export interface LinkAnswer {
  exercise: ExerciseId
  /** Whole address with the capability in the fragment. */
  link: string
}

/** A browser that follows an exercise, or did since the server started. */
export interface SeenDevice {
  /** Names it in this list, and opens nothing. */
  id: string
  /** Browser and system in a few words: "Safari on iPhone". */
  name: string
  kind: CapabilityKind
  seat: SeatId | null
  connected: boolean
  /** It is the one that speaks for its seat or console. */
  speaks: boolean
  /** For how long it has asked for nothing, ms; 0 while it is connected. */
  silentMs: number
  /** It is the one that asks. */
  here: boolean
}

export interface DevicesAnswer {
  devices: SeenDevice[]
}

export interface ErasedName {
  /** Events that lost a text in which the name was mentioned. */
  texts: number
}

export interface BroughtIn {
  exercise: ExerciseId
  title: string
  stage: Stage
  events: number
}

export interface InvitationAnswer {
  code: string
  joinLink: string
  /** Ready to paste into mail or chat. */
  text: string
}

export interface JoinAnswer {
  exercise: ExerciseId
  title: string
  stage: Stage
  seats: { id: SeatId; team: string; roles: string[]; suggested: boolean }[]
  locked: boolean
}
