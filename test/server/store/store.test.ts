import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ExerciseEvent } from '../../../shared/exercise/events/event.ts'
import { as } from '../../../shared/words/ids.ts'
import type { CommandId, ExerciseId, SeatId, TeamId } from '../../../shared/words/ids.ts'
import { Chain, type StoredEvent } from '../../../server/store/chain.ts'
import { MemoryStore } from '../../../server/store/memory.ts'
import { SqliteStore } from '../../../server/store/sqlite.ts'
import {
  NotAtHead,
  type Batch,
  type CatalogueCard,
  type Store,
} from '../../../server/store/store.ts'

const EXERCISE = as<ExerciseId>('x-one')
const SEAT = as<SeatId>('seat-1')
const CARD: CatalogueCard = {
  title: 'A key leaked',
  slug: 'leaked-key',
  form: 'full',
  stage: 'lobby',
  atMs: 0,
  startedWall: null,
  changedWall: '2026-01-05T10:00:00.000Z',
  facilitated: true,
  teams: 1,
  people: 0,
  simulated: false,
}

const engines: Record<string, (folder: string) => Store> = {
  memory: () => new MemoryStore(),
  sqlite: (folder) => new SqliteStore(join(folder, 'log.db')),
}

describe.each(Object.entries(engines))('the %s store', (_name, open) => {
  let folder: string
  let store: Store

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hotwash-store-'))
    store = open(folder)
  })
  afterEach(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })

  it('knows nothing of an exercise that was never written', async () => {
    expect(await store.head(EXERCISE)).toBeNull()
    expect(await all(store)).toEqual([])
    expect(await store.catalogue()).toEqual([])
  })

  it('answers the head and gives back whole, chained events', async () => {
    const head = await store.append(EXERCISE, 0, batch([note(1, 'first'), note(2, 'second')]))
    const events = await all(store)
    expect(head).toEqual({ seq: 2, hash: events[1]?.hash })
    expect(await store.head(EXERCISE)).toEqual(head)
    expect(events.map(({ hash: _hash, ...event }) => event)).toEqual([
      note(1, 'first'),
      note(2, 'second'),
    ])
    expect(followed(events)).toBe(2)
  })

  it('goes on reading behind a given event', async () => {
    await store.append(EXERCISE, 0, batch([note(1), note(2), note(3)]))
    expect((await all(store, 2)).map((event) => event.seq)).toEqual([3])
  })

  it('reads logs longer than a page', async () => {
    const events = Array.from({ length: 2_345 }, (_, index) => note(index + 1))
    await store.append(EXERCISE, 0, batch(events))
    expect(followed(await all(store))).toBe(2_345)
  })

  it('refuses what does not follow the head, and only that', async () => {
    await store.append(EXERCISE, 0, batch([note(1)]))
    const late = store.append(EXERCISE, 0, batch([note(1, 'late')]))
    const next = store.append(EXERCISE, 1, batch([note(2)]))
    const skipping = store.append(EXERCISE, 3, batch([note(4)]))
    await expect(late).rejects.toBeInstanceOf(NotAtHead)
    await expect(skipping).rejects.toBeInstanceOf(NotAtHead)
    expect((await next).seq).toBe(2)
    expect(await all(store)).toHaveLength(2)
  })

  it('takes several batches of one turn in the order they came', async () => {
    const turn = [1, 2, 3].map((seq) => store.append(EXERCISE, seq - 1, batch([note(seq)])))
    expect((await Promise.all(turn)).map((head) => head.seq)).toEqual([1, 2, 3])
  })

  it('remembers accepted commands with their answer', async () => {
    const command = {
      id: as<CommandId>('c-0000001'),
      bodyHash: 'abc',
      answer: { ok: true as const, seq: 1 },
    }
    await store.append(EXERCISE, 0, { ...batch([note(1)]), commands: [command] })
    expect(await store.recorded(EXERCISE, command.id)).toEqual(command)
    expect(await store.recorded(as<ExerciseId>('x-two'), command.id)).toBeNull()
  })

  it('keeps names beside the events and empties them', async () => {
    await store.append(EXERCISE, 0, { ...batch([note(1)]), names: { [SEAT]: 'Dana' } })
    expect(await store.names(EXERCISE)).toEqual(new Map([[SEAT, 'Dana']]))
    await store.append(EXERCISE, 1, { ...batch([note(2)]), names: { [SEAT]: null } })
    expect(await store.names(EXERCISE)).toEqual(new Map())
  })

  it('lists exercises newest first, each with its latest card and head', async () => {
    const two = as<ExerciseId>('x-two')
    await store.append(EXERCISE, 0, batch([note(1)]))
    await store.append(two, 0, batch([note(1)]))
    await store.append(EXERCISE, 1, { ...batch([note(2)]), card: { ...CARD, stage: 'running' } })
    const listed = await store.catalogue()
    expect(listed.map(({ exercise, head, stage }) => [exercise, head, stage])).toEqual([
      [two, 1, 'lobby'],
      [EXERCISE, 2, 'running'],
    ])
  })

  it('keeps the last heartbeat only', async () => {
    expect(await store.lastBeat(EXERCISE)).toBeNull()
    await store.beat([{ exercise: EXERCISE, wallMs: 5_000, atMs: 1_000 }])
    await store.beat([{ exercise: EXERCISE, wallMs: 10_000, atMs: 6_000 }])
    expect(await store.lastBeat(EXERCISE)).toEqual({
      exercise: EXERCISE,
      wallMs: 10_000,
      atMs: 6_000,
    })
  })

  it('ends all capabilities of a seat and no others', async () => {
    const kept = { kind: 'seat' as const, exercise: EXERCISE, host: false }
    await store.keepCapability({ ...kept, tokenHash: 'a', seat: SEAT })
    await store.keepCapability({ ...kept, tokenHash: 'b', seat: as<SeatId>('seat-2') })
    expect(await store.capability('a')).toEqual({ ...kept, tokenHash: 'a', seat: SEAT })
    await store.revokeSeat(EXERCISE, SEAT)
    expect(await store.capability('a')).toBeNull()
    expect(await store.capability('b')).not.toBeNull()
  })

  it('ends one capability and no others', async () => {
    const kept = { kind: 'seat' as const, exercise: EXERCISE, seat: SEAT, host: false }
    await store.keepCapability({ ...kept, tokenHash: 'a' })
    await store.keepCapability({ ...kept, tokenHash: 'b' })
    await store.revokeCapability('a')
    expect(await store.capability('a')).toBeNull()
    expect(await store.capability('b')).not.toBeNull()
  })

  it('knows which seat is the host’s', async () => {
    const kept = { kind: 'seat' as const, exercise: EXERCISE, seat: SEAT }
    await store.keepCapability({ ...kept, tokenHash: 'a', host: false })
    expect(await store.hostSeats()).toEqual(new Map())
    await store.keepCapability({ ...kept, tokenHash: 'b', host: true })
    expect(await store.hostSeats()).toEqual(new Map([[EXERCISE, SEAT]]))
  })

  it('gives an exercise one join code', async () => {
    expect(await store.keepJoinCode(EXERCISE, 'AAAA0000')).toBe('AAAA0000')
    expect(await store.keepJoinCode(EXERCISE, 'BBBB0000')).toBe('AAAA0000')
    expect(await store.exerciseOfJoinCode('AAAA0000')).toBe(EXERCISE)
    expect(await store.exerciseOfJoinCode('BBBB0000')).toBeNull()
  })

  it('keeps figures of an exercise until newer ones come', async () => {
    const figures = {
      head: 9,
      overall: [64.7],
      containedMs: [780_000],
      openActions: 2,
      dueDates: ['2026-02-01'],
    }
    await store.keepFigures(EXERCISE, { ...figures, head: 8 })
    await store.keepFigures(EXERCISE, figures)
    expect(await store.figures()).toEqual(new Map([[EXERCISE, figures]]))
  })

  it('erases an exercise and leaves the others alone', async () => {
    const two = as<ExerciseId>('x-two')
    await store.append(EXERCISE, 0, { ...batch([note(1)]), names: { [SEAT]: 'Dana' } })
    await store.append(two, 0, batch([note(1)]))
    await store.keepJoinCode(EXERCISE, 'AAAA0000')
    await store.erase(EXERCISE)
    expect(await store.head(EXERCISE)).toBeNull()
    expect(await all(store)).toEqual([])
    expect(await store.names(EXERCISE)).toEqual(new Map())
    expect(await store.exerciseOfJoinCode('AAAA0000')).toBeNull()
    expect((await store.catalogue()).map(({ exercise }) => exercise)).toEqual([two])
    expect(await store.append(EXERCISE, 0, batch([note(1)]))).toMatchObject({ seq: 1 })
  })

  it('erases a name with every text that mentions it, and the chain still holds', async () => {
    const events = [note(1, 'Ask dana first.'), note(2, 'Nobody knows.'), note(3, 'DANA said yes.')]
    const head = await store.append(EXERCISE, 0, { ...batch(events), names: { [SEAT]: 'Dana' } })
    expect(await store.eraseName(EXERCISE, SEAT)).toBe(2)
    const left = await all(store)
    expect(JSON.stringify(left)).not.toMatch(/dana/i)
    expect(JSON.stringify(left)).toContain('Nobody knows.')
    expect(followed(left)).toBe(3)
    expect(left.at(-1)?.hash).toBe(head.hash)
    expect(await store.eraseName(EXERCISE, SEAT)).toBe(0)
  })
})

describe('the sqlite store', () => {
  it('finds all again after it was opened anew', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hotwash-store-'))
    const before = new SqliteStore(join(folder, 'log.db'))
    const head = await before.append(EXERCISE, 0, batch([note(1), note(2)]))
    await before.close()
    const after = new SqliteStore(join(folder, 'log.db'))
    expect(await after.head(EXERCISE)).toEqual(head)
    expect(followed(await all(after))).toBe(2)
    await after.close()
    rmSync(folder, { recursive: true })
  })

  it('keeps at a stop what was asked for in the same turn', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hotwash-store-'))
    const before = new SqliteStore(join(folder, 'log.db'))
    const [asked] = await Promise.allSettled([
      before.append(EXERCISE, 0, batch([note(1)])),
      before.close(),
    ])
    expect(asked).toMatchObject({ status: 'fulfilled', value: { seq: 1 } })
    const after = new SqliteStore(join(folder, 'log.db'))
    expect(followed(await all(after))).toBe(1)
    await after.close()
    rmSync(folder, { recursive: true })
  })

  it('holds what was erased in no file, also where it was spread over many pages', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hotwash-store-'))
    const store = new SqliteStore(join(folder, 'log.db'))
    const two = as<ExerciseId>('x-two')
    for (let seq = 1; seq <= 400; seq += 1) {
      await store.append(
        EXERCISE,
        seq - 1,
        batch([note(seq, `canary ${'of a long note '.repeat(seq % 90)}`)]),
      )
      await store.append(two, seq - 1, { ...batch([note(seq)]), names: { [SEAT]: 'Wilhelmina' } })
    }
    expect(filesOf(folder)).toMatch(/canary[\s\S]*Wilhelmina|Wilhelmina[\s\S]*canary/)
    await store.erase(EXERCISE)
    await store.eraseName(two, SEAT)
    expect(filesOf(folder)).not.toMatch(/canary|long note|x-one|Wilhelmina/)
    await store.close()
    expect(filesOf(folder)).not.toMatch(/canary|long note|x-one|Wilhelmina/)
    rmSync(folder, { recursive: true })
  })

  it('finishes at its next start an erasure that a reader held up', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hotwash-store-'))
    const file = join(folder, 'log.db')
    const store = new SqliteStore(file)
    await store.append(EXERCISE, 0, batch([note(1, 'canary')]))
    const reader = new Database(file, { readonly: true })
    const rows = reader.prepare('SELECT line FROM events').iterate()
    rows.next()
    await expect(store.erase(EXERCISE)).rejects.toThrow(/end any backup/)
    expect(await store.catalogue()).toEqual([])
    rows.return?.()
    reader.close()
    await store.close()
    const again = new SqliteStore(file)
    await again.finishErasing()
    expect(filesOf(folder)).not.toContain('canary')
    await again.close()
    rmSync(folder, { recursive: true })
  })
})

/** Every byte in a folder. */
function filesOf(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n')
}

function batch(events: ExerciseEvent[]): Batch {
  return { events, commands: [], names: {}, card: CARD }
}

function note(seq: number, text = 'a note'): ExerciseEvent {
  return {
    seq,
    at: seq * 1_000,
    wall: '2026-01-05T10:00:00.000Z',
    by: SEAT,
    team: as<TeamId>('team-1'),
    type: 'note.written',
    data: { seat: SEAT, text: { text, salt: `salt-${seq}` } },
  }
}

async function all(store: Store, after = 0): Promise<StoredEvent[]> {
  const events: StoredEvent[] = []
  for await (const page of store.read(EXERCISE, after)) events.push(...page)
  return events
}

/** How many events a chain followed from the first one holds. */
function followed(events: StoredEvent[]): number {
  const chain = new Chain()
  for (const event of events) chain.next(event)
  return chain.seq
}
