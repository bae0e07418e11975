import type { CommandId, ExerciseId, SeatId } from '../../shared/words/ids.ts'
import { BEFORE_FIRST, chainHash, type StoredEvent } from './chain.ts'
import { withoutMention } from './erased-text.ts'
import { perTurn, type Settled } from './per-turn.ts'
import { StorageWatch, type Loss, type StorageCondition } from './storage-condition.ts'
import {
  NotAtHead,
  type Batch,
  type CatalogueCard,
  type Head,
  type Heartbeat,
  type KeptCapability,
  type KeptFigures,
  type RecordedCommand,
  type Store,
} from './store.ts'

interface Stream {
  events: StoredEvent[]
  commands: Map<CommandId, RecordedCommand>
  names: Map<SeatId, string>
  card: CatalogueCard
}

interface Append {
  exercise: ExerciseId
  after: number
  batch: Batch
}

/** A store that lives as long as the object: for tests and headless plays, with the same promises. */
export class MemoryStore implements Store {
  readonly #streams = new Map<ExerciseId, Stream>()
  readonly #beats = new Map<ExerciseId, Heartbeat>()
  readonly #capabilities = new Map<string, KeptCapability>()
  readonly #joinCodes = new Map<ExerciseId, string>()
  readonly #figures = new Map<ExerciseId, KeptFigures>()
  readonly #watch = new StorageWatch(Date.now)
  readonly #appends = perTurn((turn: Append[]) => {
    this.#commit()
    return turn.map((append) => this.#keep(append))
  })

  /** Throws where a test wants the disk to fail; then nothing of the turn is kept. */
  beforeCommit: () => void = () => {}

  readonly losses = new Map<ExerciseId, Loss>()

  get condition(): StorageCondition {
    return this.#watch.condition
  }

  async probe(): Promise<void> {
    this.#commit()
  }

  append(exercise: ExerciseId, after: number, batch: Batch): Promise<Head> {
    return this.#appends.add({ exercise, after, batch })
  }

  async head(exercise: ExerciseId): Promise<Head | null> {
    const last = this.#streams.get(exercise)?.events.at(-1)
    return last ? { seq: last.seq, hash: last.hash } : null
  }

  async *read(exercise: ExerciseId, after = 0): AsyncIterable<StoredEvent[]> {
    const events = this.#streams.get(exercise)?.events.slice(after) ?? []
    if (events.length > 0) yield structuredClone(events)
  }

  async recorded(exercise: ExerciseId, command: CommandId): Promise<RecordedCommand | null> {
    return this.#streams.get(exercise)?.commands.get(command) ?? null
  }

  async names(exercise: ExerciseId): Promise<Map<SeatId, string>> {
    return new Map(this.#streams.get(exercise)?.names)
  }

  async catalogue() {
    return [...this.#streams]
      .map(([exercise, { card, events }]) => ({ ...card, exercise, head: events.length }))
      .reverse()
  }

  async beat(beats: readonly Heartbeat[]): Promise<void> {
    for (const beat of beats) this.#beats.set(beat.exercise, { ...beat })
  }

  async lastBeat(exercise: ExerciseId): Promise<Heartbeat | null> {
    return this.#beats.get(exercise) ?? null
  }

  async keepCapability(capability: KeptCapability): Promise<void> {
    this.#capabilities.set(capability.tokenHash, { ...capability })
  }

  async capability(tokenHash: string): Promise<KeptCapability | null> {
    return this.#capabilities.get(tokenHash) ?? null
  }

  async hostSeats(): Promise<Map<ExerciseId, SeatId>> {
    const kept = [...this.#capabilities.values()]
    return new Map(
      kept.flatMap(({ exercise, seat, host }) => (host && seat ? [[exercise, seat]] : [])),
    )
  }

  async revokeCapability(tokenHash: string): Promise<void> {
    this.#capabilities.delete(tokenHash)
  }

  async revokeSeat(exercise: ExerciseId, seat: SeatId): Promise<void> {
    for (const [tokenHash, kept] of this.#capabilities) {
      if (kept.exercise === exercise && kept.seat === seat) this.#capabilities.delete(tokenHash)
    }
  }

  async keepJoinCode(exercise: ExerciseId, code: string): Promise<string> {
    const kept = this.#joinCodes.get(exercise) ?? code
    this.#joinCodes.set(exercise, kept)
    return kept
  }

  async exerciseOfJoinCode(code: string): Promise<ExerciseId | null> {
    return [...this.#joinCodes].find(([, kept]) => kept === code)?.[0] ?? null
  }

  async keepFigures(exercise: ExerciseId, figures: KeptFigures): Promise<void> {
    this.#figures.set(exercise, figures)
  }

  async figures(): Promise<Map<ExerciseId, KeptFigures>> {
    return new Map(this.#figures)
  }

  async erase(exercise: ExerciseId): Promise<void> {
    this.#appends.flush()
    for (const part of [this.#streams, this.#beats, this.#joinCodes, this.#figures]) {
      part.delete(exercise)
    }
    for (const [tokenHash, kept] of this.#capabilities) {
      if (kept.exercise === exercise) this.#capabilities.delete(tokenHash)
    }
  }

  async eraseName(exercise: ExerciseId, seat: SeatId): Promise<number> {
    this.#appends.flush()
    const stream = this.#streams.get(exercise)
    const name = stream?.names.get(seat)
    if (!stream || name === undefined) return 0
    stream.names.delete(seat)
    this.#figures.delete(exercise)
    const before = stream.events
    stream.events = before.map((event) => ({ ...withoutMention(event, name), hash: event.hash }))
    return stream.events.filter(({ data }, place) => data !== before[place]?.data).length
  }

  async close(): Promise<void> {
    this.#appends.flush()
  }

  #commit(): void {
    try {
      this.beforeCommit()
      this.#watch.found('ok')
    } catch (error) {
      this.#watch.found('failing')
      throw error
    }
  }

  #keep({ exercise, after, batch }: Append): Settled<Head> {
    const stream = this.#streams.get(exercise)
    if ((stream?.events.length ?? 0) !== after) return { refused: new NotAtHead(exercise) }
    const kept = stream ?? emptyStream(batch.card)
    let previous = kept.events.at(-1)?.hash ?? BEFORE_FIRST
    for (const event of batch.events) {
      previous = chainHash(previous, event)
      // A copy: the caller's objects may live on in a state that goes on changing.
      kept.events.push({ ...structuredClone(event), hash: previous })
    }
    for (const command of batch.commands) kept.commands.set(command.id, command)
    for (const [seat, name] of Object.entries(batch.names) as [SeatId, string | null][]) {
      if (name === null) kept.names.delete(seat)
      else kept.names.set(seat, name)
    }
    kept.card = batch.card
    this.#streams.set(exercise, kept)
    return { kept: { seq: kept.events.length, hash: previous } }
  }
}

function emptyStream(card: CatalogueCard): Stream {
  return { events: [], commands: new Map(), names: new Map(), card }
}
