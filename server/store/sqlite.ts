import type Database from 'better-sqlite3'
import type { ExerciseEvent } from '../../shared/exercise/events/event.ts'
import type { CapabilityKind } from '../../shared/words/capability.ts'
import type { CommandId, ExerciseId, SeatId } from '../../shared/words/ids.ts'
import { BEFORE_FIRST, ChainBroken, chainHash, lineOf, type StoredEvent } from './chain.ts'
import { perTurn, type Settled } from './per-turn.ts'
import { eraseExercise, eraseNameOf, scrubIfMarked } from './sqlite-erase.ts'
import { openLog } from './sqlite-file.ts'
import { sqlStatements } from './sqlite-statements.ts'
import {
  StorageFailed,
  StorageWatch,
  troubleBehind,
  type StorageCondition,
} from './storage-condition.ts'
import {
  NotAtHead,
  type Batch,
  type CatalogueCard,
  type CatalogueEntry,
  type Head,
  type Heartbeat,
  type KeptCapability,
  type KeptFigures,
  type RecordedCommand,
  type Store,
} from './store.ts'

const PAGE = 1_000

interface Append {
  exercise: ExerciseId
  after: number
  batch: Batch
}

/** The log in one SQLite file. Its calls are short and synchronous inside; the promises are the interface's. */
export class SqliteStore implements Store {
  readonly #file: string
  readonly #watch: StorageWatch
  readonly #log: Database.Database
  readonly #sql: ReturnType<typeof sqlStatements>
  readonly #appends: ReturnType<typeof perTurn<Append, Head>>

  constructor(file: string, nowMs: () => number = Date.now) {
    this.#file = file
    this.#watch = new StorageWatch(nowMs)
    this.#log = openLog(file)
    this.#sql = sqlStatements(this.#log)
    const commit = this.#log.transaction((turn: Append[]) =>
      turn.map((append) => this.#keep(append)),
    )
    this.#appends = perTurn((turn: Append[]) => this.#written(() => commit(turn)))
  }

  get condition(): StorageCondition {
    return this.#watch.condition
  }

  async probe(): Promise<void> {
    this.#written(() => this.#mark())
  }

  append(exercise: ExerciseId, after: number, batch: Batch): Promise<Head> {
    return this.#appends.add({ exercise, after, batch })
  }

  async head(exercise: ExerciseId): Promise<Head | null> {
    return this.#reading(() => this.#sql.head.get(exercise)) ?? null
  }

  async *read(exercise: ExerciseId, after = 0): AsyncIterable<StoredEvent[]> {
    let last = after
    for (;;) {
      const rows = this.#reading(() => this.#sql.page.all(exercise, last, PAGE))
      const newest = rows.at(-1)
      if (!newest) return
      yield rows.map(eventOf)
      last = newest.seq
    }
  }

  async recorded(exercise: ExerciseId, command: CommandId): Promise<RecordedCommand | null> {
    const row = this.#reading(() => this.#sql.command.get(exercise, command))
    return row ? { id: command, bodyHash: row.body_hash, answer: { ok: true, seq: row.seq } } : null
  }

  async names(exercise: ExerciseId): Promise<Map<SeatId, string>> {
    const rows = this.#reading(() => this.#sql.names.all(exercise))
    return new Map(rows.map(({ seat, name }) => [seat, name]))
  }

  async catalogue(): Promise<CatalogueEntry[]> {
    return this.#reading(() => this.#sql.streams.all()).map(({ exercise, head, card }) => ({
      ...(JSON.parse(card) as CatalogueCard),
      exercise,
      head,
    }))
  }

  async beat(beats: readonly Heartbeat[]): Promise<void> {
    const keepAll = this.#log.transaction(() => {
      for (const { exercise, wallMs, atMs } of beats) this.#sql.keepBeat.run(exercise, wallMs, atMs)
    })
    this.#written(keepAll)
  }

  async lastBeat(exercise: ExerciseId): Promise<Heartbeat | null> {
    const row = this.#reading(() => this.#sql.beat.get(exercise))
    return row ? { exercise, wallMs: row.wall_ms, atMs: row.at_ms } : null
  }

  async keepCapability({ tokenHash, kind, exercise, seat, host }: KeptCapability): Promise<void> {
    this.#written(() => this.#sql.keepCapability.run(tokenHash, kind, exercise, seat, Number(host)))
  }

  async capability(tokenHash: string): Promise<KeptCapability | null> {
    const row = this.#reading(() => this.#sql.capability.get(tokenHash))
    if (!row) return null
    const { exercise, seat, host } = row
    return { tokenHash, kind: row.kind as CapabilityKind, exercise, seat, host: host === 1 }
  }

  async hostSeats(): Promise<Map<ExerciseId, SeatId>> {
    const rows = this.#reading(() => this.#sql.hostSeats.all())
    return new Map(rows.map(({ exercise, seat }) => [exercise, seat]))
  }

  async revokeSeat(exercise: ExerciseId, seat: SeatId): Promise<void> {
    this.#written(() => this.#sql.revokeSeat.run(exercise, seat))
  }

  async keepJoinCode(exercise: ExerciseId, code: string): Promise<string> {
    this.#written(() => this.#sql.keepJoinCode.run(exercise, code))
    return this.#reading(() => this.#sql.joinCode.get(exercise))?.code ?? code
  }

  async exerciseOfJoinCode(code: string): Promise<ExerciseId | null> {
    return this.#reading(() => this.#sql.exerciseOfJoinCode.get(code))?.exercise ?? null
  }

  async keepFigures(exercise: ExerciseId, figures: KeptFigures): Promise<void> {
    this.#written(() => this.#sql.keepFigures.run(exercise, JSON.stringify(figures)))
  }

  async figures(): Promise<Map<ExerciseId, KeptFigures>> {
    const rows = this.#reading(() => this.#sql.figures.all())
    return new Map(rows.map((row) => [row.exercise, JSON.parse(row.figures) as KeptFigures]))
  }

  async erase(exercise: ExerciseId): Promise<void> {
    this.#appends.flush()
    eraseExercise(this.#log, exercise)
  }

  async eraseName(exercise: ExerciseId, seat: SeatId): Promise<number> {
    this.#appends.flush()
    return eraseNameOf(this.#log, exercise, seat)
  }

  /** Finishes what an interrupted erasure left; rejects where the file could not be written anew. */
  async finishErasing(): Promise<void> {
    scrubIfMarked(this.#log)
  }

  async close(): Promise<void> {
    this.#appends.flush()
    this.#log.close()
  }

  #reading<Result>(look: () => Result): Result {
    try {
      return look()
    } catch (error) {
      throw this.#inWords(error)
    }
  }

  #written<Result>(change: () => Result): Result {
    try {
      const result = change()
      this.#watch.found('ok')
      return result
    } catch (error) {
      const told = this.#inWords(error)
      if (told instanceof StorageFailed) this.#voidWhatFailed()
      throw told
    }
  }

  /**
   * Where the sync of a commit failed, its frames may stand whole in the write-ahead log, and a restart
   * would take them for done, although it was said that nothing happened: another write goes over them.
   * It needs no sync of its own, which would fail as that one did.
   */
  #voidWhatFailed(): void {
    try {
      this.#log.pragma('synchronous = OFF')
      this.#mark()
    } catch {
      // The disk takes nothing at all; the answer says that nobody can know.
    } finally {
      this.#log.pragma('synchronous = FULL')
    }
  }

  /** The smallest write there is: a heartbeat of no exercise. SQLite leaves out one that changes nothing. */
  #mark(): void {
    const before = this.#sql.beat.get('')?.wall_ms ?? 0
    this.#sql.keepBeat.run('', before + 1, 0)
  }

  #inWords(error: unknown): unknown {
    const trouble = troubleBehind(error, this.#file)
    if (trouble === null) return error
    this.#watch.found(trouble)
    return new StorageFailed(`The log cannot be used: the disk is ${trouble}.`, { cause: error })
  }

  #keep({ exercise, after, batch }: Append): Settled<Head> {
    const head = this.#sql.head.get(exercise)
    if ((head?.seq ?? 0) !== after) return { refused: new NotAtHead(exercise) }
    let previous = head?.hash ?? BEFORE_FIRST
    for (const event of batch.events) {
      previous = chainHash(previous, event)
      this.#sql.keepEvent.run(exercise, event.seq, lineOf(event), previous)
    }
    for (const { id, bodyHash, answer } of batch.commands) {
      this.#sql.keepCommand.run(exercise, id, bodyHash, answer.seq)
    }
    this.#keepNames(exercise, batch.names)
    const seq = after + batch.events.length
    this.#sql.keepStream.run(exercise, seq, previous, JSON.stringify(batch.card))
    return { kept: { seq, hash: previous } }
  }

  #keepNames(exercise: ExerciseId, names: Batch['names']): void {
    for (const [seat, name] of Object.entries(names)) {
      if (name === null) this.#sql.dropName.run(exercise, seat)
      else this.#sql.keepName.run(exercise, seat, name)
    }
  }
}

/** Throws ChainBroken where what stands there is no event. */
function eventOf({ seq, line, hash }: { seq: number; line: string; hash: string }): StoredEvent {
  try {
    return { ...(JSON.parse(line) as ExerciseEvent), hash }
  } catch {
    throw new ChainBroken(seq, 'its line cannot be read')
  }
}
