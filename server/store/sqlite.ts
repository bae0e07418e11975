import type Database from 'better-sqlite3'
import type { ExerciseEvent } from '../../shared/exercise/events/event.ts'
import type { CapabilityKind } from '../../shared/words/capability.ts'
import type { CommandId, ExerciseId, SeatId } from '../../shared/words/ids.ts'
import { BEFORE_FIRST, ChainBroken, chainHash, lineOf, type StoredEvent } from './chain.ts'
import { GuardedLog } from './guarded-log.ts'
import { perTurn, type Settled } from './per-turn.ts'
import { eraseExercise, eraseNameOf, scrubIfMarked } from './sqlite-erase.ts'
import { openLog } from './sqlite-file.ts'
import { sqlStatements } from './sqlite-statements.ts'
import { StorageFailed, type Loss, type StorageCondition } from './storage-condition.ts'
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
import { Witness } from './witness.ts'

const PAGE = 1_000

interface Append {
  exercise: ExerciseId
  after: number
  batch: Batch
}

/** The log in one SQLite file. Its calls are short and synchronous inside; the promises are the interface's. */
export class SqliteStore implements Store {
  readonly #log: Database.Database
  readonly #guard: GuardedLog
  readonly #witness: Witness
  readonly #sql: ReturnType<typeof sqlStatements>
  readonly #appends: ReturnType<typeof perTurn<Append, Head>>

  constructor(file: string, nowMs: () => number = Date.now) {
    this.#log = openLog(file)
    this.#sql = sqlStatements(this.#log)
    this.#guard = new GuardedLog(this.#log, nowMs, () => this.#mark())
    this.#witness = new Witness(`${file}-heads`)
    const commit = this.#log.transaction((turn: Append[]) =>
      turn.map((append) => this.#keep(append)),
    )
    this.#appends = perTurn((turn: Append[]) => this.#commit(commit, turn))
    this.#findLosses()
  }

  get condition(): StorageCondition {
    return this.#guard.condition
  }

  get losses(): ReadonlyMap<ExerciseId, Loss> {
    return this.#witness.losses
  }

  async probe(): Promise<void> {
    this.#guard.probe()
  }

  append(exercise: ExerciseId, after: number, batch: Batch): Promise<Head> {
    return this.#appends.add({ exercise, after, batch })
  }

  async head(exercise: ExerciseId): Promise<Head | null> {
    return this.#guard.reading(() => this.#sql.head.get(exercise)) ?? null
  }

  async *read(exercise: ExerciseId, after = 0): AsyncIterable<StoredEvent[]> {
    let last = after
    for (;;) {
      const rows = this.#guard.reading(() => this.#sql.page.all(exercise, last, PAGE))
      const newest = rows.at(-1)
      if (!newest) return
      yield rows.map(eventOf)
      last = newest.seq
    }
  }

  async recorded(exercise: ExerciseId, command: CommandId): Promise<RecordedCommand | null> {
    const row = this.#guard.reading(() => this.#sql.command.get(exercise, command))
    return row ? { id: command, bodyHash: row.body_hash, answer: { ok: true, seq: row.seq } } : null
  }

  async names(exercise: ExerciseId): Promise<Map<SeatId, string>> {
    const rows = this.#guard.reading(() => this.#sql.names.all(exercise))
    return new Map(rows.map(({ seat, name }) => [seat, name]))
  }

  async catalogue(): Promise<CatalogueEntry[]> {
    return this.#guard
      .reading(() => this.#sql.streams.all())
      .map(({ exercise, head, card }) => ({
        ...cardOf(card),
        exercise,
        head,
      }))
  }

  async beat(beats: readonly Heartbeat[]): Promise<void> {
    const keepAll = this.#log.transaction(() => {
      for (const { exercise, wallMs, atMs } of beats) this.#sql.keepBeat.run(exercise, wallMs, atMs)
    })
    this.#guard.written(keepAll)
  }

  async lastBeat(exercise: ExerciseId): Promise<Heartbeat | null> {
    const row = this.#guard.reading(() => this.#sql.beat.get(exercise))
    return row ? { exercise, wallMs: row.wall_ms, atMs: row.at_ms } : null
  }

  async keepCapability({ tokenHash, kind, exercise, seat, host }: KeptCapability): Promise<void> {
    this.#guard.written(() =>
      this.#sql.keepCapability.run(tokenHash, kind, exercise, seat, Number(host)),
    )
  }

  async capability(tokenHash: string): Promise<KeptCapability | null> {
    const row = this.#guard.reading(() => this.#sql.capability.get(tokenHash))
    if (!row) return null
    const { exercise, seat, host } = row
    return { tokenHash, kind: row.kind as CapabilityKind, exercise, seat, host: host === 1 }
  }

  async hostSeats(): Promise<Map<ExerciseId, SeatId>> {
    const rows = this.#guard.reading(() => this.#sql.hostSeats.all())
    return new Map(rows.map(({ exercise, seat }) => [exercise, seat]))
  }

  async revokeCapability(tokenHash: string): Promise<void> {
    this.#guard.written(() => this.#sql.revokeCapability.run(tokenHash))
  }

  async revokeSeat(exercise: ExerciseId, seat: SeatId): Promise<void> {
    this.#guard.written(() => this.#sql.revokeSeat.run(exercise, seat))
  }

  async keepJoinCode(exercise: ExerciseId, code: string): Promise<string> {
    this.#guard.written(() => this.#sql.keepJoinCode.run(exercise, code))
    return this.#guard.reading(() => this.#sql.joinCode.get(exercise))?.code ?? code
  }

  async exerciseOfJoinCode(code: string): Promise<ExerciseId | null> {
    return this.#guard.reading(() => this.#sql.exerciseOfJoinCode.get(code))?.exercise ?? null
  }

  async keepFigures(exercise: ExerciseId, figures: KeptFigures): Promise<void> {
    this.#guard.written(() => this.#sql.keepFigures.run(exercise, JSON.stringify(figures)))
  }

  async figures(): Promise<Map<ExerciseId, KeptFigures>> {
    const rows = this.#guard.reading(() => this.#sql.figures.all())
    return new Map(rows.map((row) => [row.exercise, JSON.parse(row.figures) as KeptFigures]))
  }

  async erase(exercise: ExerciseId): Promise<void> {
    this.#appends.flush()
    // First: a server that dies in between must not take what was erased for lost.
    this.#witness.forget(exercise)
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

  /** One transaction for all; what it brought is witnessed once it is on the disk. */
  #commit(commit: (turn: Append[]) => Settled<Head>[], turn: Append[]): Settled<Head>[] {
    const settled = this.#guard.written(() => commit(turn))
    const heads = new Map<ExerciseId, Head>()
    for (const [place, { exercise }] of turn.entries()) {
      const outcome = settled[place]
      if (outcome && 'kept' in outcome) heads.set(exercise, outcome.kept)
    }
    this.#witness.saw(heads)
    return settled
  }

  #findLosses(): void {
    const { heads } = this.#witness
    const found = this.#guard.reading(() => this.#sql.heads.all())
    const streams = new Map(found.map(({ exercise, seq, hash }) => [exercise, { seq, hash }]))
    for (const [exercise, known] of heads) {
      const head = streams.get(exercise) ?? { seq: 0, hash: BEFORE_FIRST }
      const to = Math.max(known.seq, head.seq)
      if (head.seq < known.seq) this.#witness.lost(exercise, { from: head.seq + 1, to })
      else if (this.#hashAt(exercise, known.seq, head) !== known.hash)
        this.#witness.lost(exercise, { from: 1, to })
    }
    this.#witness.shorten()
  }

  #hashAt(exercise: ExerciseId, seq: number, head: Head): string | undefined {
    if (seq === head.seq) return head.hash
    return this.#guard.reading(() => this.#sql.hash.get(exercise, seq))?.hash
  }

  /** The smallest write there is: a heartbeat of no exercise. SQLite leaves out one that changes nothing. */
  #mark(): void {
    const before = this.#sql.beat.get('')?.wall_ms ?? 0
    this.#sql.keepBeat.run('', before + 1, 0)
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

function cardOf(text: string): CatalogueCard {
  try {
    return JSON.parse(text) as CatalogueCard
  } catch (error) {
    throw new StorageFailed('The list of exercises is damaged: run "hotwash salvage".', {
      cause: error,
    })
  }
}
