import type Database from 'better-sqlite3'
import type { ExerciseEvent } from '../../shared/exercise/events/event.ts'
import type { CapabilityKind } from '../../shared/words/capability.ts'
import type { CommandId, ExerciseId, SeatId } from '../../shared/words/ids.ts'
import { BEFORE_FIRST, chainHash, lineOf, type StoredEvent } from './chain.ts'
import { perTurn, type Settled } from './per-turn.ts'
import { eraseExercise, eraseNameOf, scrubIfMarked } from './sqlite-erase.ts'
import { openLog } from './sqlite-file.ts'
import { sqlStatements } from './sqlite-statements.ts'
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
  readonly #log: Database.Database
  readonly #sql: ReturnType<typeof sqlStatements>
  readonly #appends: ReturnType<typeof perTurn<Append, Head>>

  constructor(file: string) {
    this.#log = openLog(file)
    this.#sql = sqlStatements(this.#log)
    this.#appends = perTurn(
      this.#log.transaction((turn: Append[]) => turn.map((append) => this.#keep(append))),
    )
  }

  append(exercise: ExerciseId, after: number, batch: Batch): Promise<Head> {
    return this.#appends.add({ exercise, after, batch })
  }

  async head(exercise: ExerciseId): Promise<Head | null> {
    return this.#sql.head.get(exercise) ?? null
  }

  async *read(exercise: ExerciseId, after = 0): AsyncIterable<StoredEvent[]> {
    let last = after
    for (;;) {
      const rows = this.#sql.page.all(exercise, last, PAGE)
      if (rows.length === 0) return
      const page = rows.map(({ line, hash }) => ({ ...(JSON.parse(line) as ExerciseEvent), hash }))
      yield page
      last = page.at(-1)?.seq ?? last
    }
  }

  async recorded(exercise: ExerciseId, command: CommandId): Promise<RecordedCommand | null> {
    const row = this.#sql.command.get(exercise, command)
    return row ? { id: command, bodyHash: row.body_hash, answer: { ok: true, seq: row.seq } } : null
  }

  async names(exercise: ExerciseId): Promise<Map<SeatId, string>> {
    return new Map(this.#sql.names.all(exercise).map(({ seat, name }) => [seat, name]))
  }

  async catalogue(): Promise<CatalogueEntry[]> {
    return this.#sql.streams.all().map(({ exercise, head, card }) => ({
      ...(JSON.parse(card) as CatalogueCard),
      exercise,
      head,
    }))
  }

  async beat(beats: readonly Heartbeat[]): Promise<void> {
    this.#log.transaction(() => {
      for (const { exercise, wallMs, atMs } of beats) this.#sql.keepBeat.run(exercise, wallMs, atMs)
    })()
  }

  async lastBeat(exercise: ExerciseId): Promise<Heartbeat | null> {
    const row = this.#sql.beat.get(exercise)
    return row ? { exercise, wallMs: row.wall_ms, atMs: row.at_ms } : null
  }

  async keepCapability({ tokenHash, kind, exercise, seat, host }: KeptCapability): Promise<void> {
    this.#sql.keepCapability.run(tokenHash, kind, exercise, seat, Number(host))
  }

  async capability(tokenHash: string): Promise<KeptCapability | null> {
    const row = this.#sql.capability.get(tokenHash)
    if (!row) return null
    const { exercise, seat, host } = row
    return { tokenHash, kind: row.kind as CapabilityKind, exercise, seat, host: host === 1 }
  }

  async hostSeats(): Promise<Map<ExerciseId, SeatId>> {
    return new Map(this.#sql.hostSeats.all().map(({ exercise, seat }) => [exercise, seat]))
  }

  async revokeSeat(exercise: ExerciseId, seat: SeatId): Promise<void> {
    this.#sql.revokeSeat.run(exercise, seat)
  }

  async keepJoinCode(exercise: ExerciseId, code: string): Promise<string> {
    this.#sql.keepJoinCode.run(exercise, code)
    return this.#sql.joinCode.get(exercise)?.code ?? code
  }

  async exerciseOfJoinCode(code: string): Promise<ExerciseId | null> {
    return this.#sql.exerciseOfJoinCode.get(code)?.exercise ?? null
  }

  async keepFigures(exercise: ExerciseId, figures: KeptFigures): Promise<void> {
    this.#sql.keepFigures.run(exercise, JSON.stringify(figures))
  }

  async figures(): Promise<Map<ExerciseId, KeptFigures>> {
    const rows = this.#sql.figures.all()
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
