import type { ExerciseEvent } from '../../shared/exercise/events/event.ts'
import type { Stage } from '../../shared/words/stage.ts'
import type { CapabilityKind } from '../../shared/words/capability.ts'
import type { CommandId, ExerciseId, SeatId } from '../../shared/words/ids.ts'
import type { FormName } from '../../shared/words/incident.ts'
import type { StoredEvent } from './chain.ts'
import type { Loss, StorageCondition } from './storage-condition.ts'

/** The newest event of a stream: its number, and the hash that stands for everything up to it. */
export interface Head {
  seq: number
  hash: string
}

/** An accepted command: the same id answers alike for ever, and only for the same body. */
export interface RecordedCommand {
  id: CommandId
  bodyHash: string
  answer: { ok: true; seq: number }
}

/** What a list of exercises shows, and the schedule needs, without reading a log. */
export interface CatalogueCard {
  title: string
  slug: string
  form: FormName
  stage: Stage
  /** Exercise clock at the head. */
  atMs: number
  startedWall: string | null
  /** Real instant of the head, or at which a log was brought in: from then on it is kept. */
  changedWall: string
  facilitated: boolean
  teams: number
  people: number
  simulated: boolean
}

export interface CatalogueEntry extends CatalogueCard {
  exercise: ExerciseId
  head: number
}

/** What one command (or one turn of the schedule) brings about; it is kept whole or not at all. */
export interface Batch {
  events: readonly ExerciseEvent[]
  commands: readonly RecordedCommand[]
  /** Names of people beside the events; null empties one. */
  names: Readonly<Record<SeatId, string | null>>
  card: CatalogueCard
}

/** How far an exercise's clock had come at a real instant. */
export interface Heartbeat {
  exercise: ExerciseId
  wallMs: number
  atMs: number
}

/** A capability as it is kept: only the hash of its token. */
export interface KeptCapability {
  tokenHash: string
  kind: CapabilityKind
  exercise: ExerciseId
  seat: SeatId | null
  /** The seat is the host's, in an exercise without a facilitator. */
  host: boolean
}

/** Figures of a finished exercise, kept so that a list need not read its log. They may be lost. */
export interface KeptFigures {
  head: number
  overall: (number | null)[]
  /** From detection to containment in played ms, a value per team that met an incident; null if not reached. */
  containedMs: (number | null)[]
  openActions: number
  /** Due dates of open actions, YYYY-MM-DD. */
  dueDates: string[]
}

/**
 * Where everything that matters is kept. All appends of one turn of the event loop are one
 * transaction; a promise that resolved means that what was asked is on the disk.
 */
export interface Store {
  /** How the disk is, as the last write found it. */
  readonly condition: StorageCondition
  /** What is known to have stood in the log and does not any more, by exercise. */
  readonly losses: ReadonlyMap<ExerciseId, Loss>
  /** Writes something small, so that a disk that works again is noticed; rejects while it does not. */
  probe(): Promise<void>

  /**
   * Adds a batch behind event `after` and answers the new head. Rejects with {@link NotAtHead} where
   * `after` is not the head (another batch came first), and with {@link StorageFailed} where nothing
   * could be written; then nothing of the batch is kept.
   */
  append(exercise: ExerciseId, after: number, batch: Batch): Promise<Head>
  head(exercise: ExerciseId): Promise<Head | null>
  /** All events behind number `after`, in order, a page at a time. */
  read(exercise: ExerciseId, after?: number): AsyncIterable<StoredEvent[]>
  recorded(exercise: ExerciseId, command: CommandId): Promise<RecordedCommand | null>
  names(exercise: ExerciseId): Promise<Map<SeatId, string>>
  /** Newest first. */
  catalogue(): Promise<CatalogueEntry[]>

  beat(beats: readonly Heartbeat[]): Promise<void>
  lastBeat(exercise: ExerciseId): Promise<Heartbeat | null>

  keepCapability(capability: KeptCapability): Promise<void>
  capability(tokenHash: string): Promise<KeptCapability | null>
  /** In each exercise without a facilitator, the seat that the host plays from. */
  hostSeats(): Promise<Map<ExerciseId, SeatId>>
  revokeCapability(tokenHash: string): Promise<void>
  /** Ends every capability of a seat. */
  revokeSeat(exercise: ExerciseId, seat: SeatId): Promise<void>

  /** The join code of an exercise; the first one kept stays. */
  keepJoinCode(exercise: ExerciseId, code: string): Promise<string>
  exerciseOfJoinCode(code: string): Promise<ExerciseId | null>

  keepFigures(exercise: ExerciseId, figures: KeptFigures): Promise<void>
  figures(): Promise<Map<ExerciseId, KeptFigures>>

  /** All of an exercise goes, from every file. */
  erase(exercise: ExerciseId): Promise<void>
  /**
   * A person goes: the name beside the log, and each free text that mentions it, of which the salted
   * hash stays, so the log still verifies. Answers how many events lost a text.
   */
  eraseName(exercise: ExerciseId, seat: SeatId): Promise<number>

  close(): Promise<void>
}

/** Another batch came first: catch up, decide again. */
export class NotAtHead extends Error {
  override name = 'NotAtHead'
}
