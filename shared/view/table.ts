import { must } from '../words/assert.ts'
import { areSame } from './remembered.ts'
import { same } from './same.ts'

/** Rows, and the parts they are made from; a part that is the same object says the same. */
export interface Table<From, Row extends { id: string }> {
  reads: readonly (keyof From)[]
  rows(from: From, known: KnownRows<Row>): readonly Row[]
}

export type RowsById<Row> = Readonly<Record<string, Row>>

/** Declares a table of rows; what it does not name it cannot read. */
export function tableOf<From>() {
  return <const Part extends keyof From, Row extends { id: string }>(
    reads: readonly Part[],
    rows: (from: Pick<From, Part>) => readonly Row[],
  ): Table<From, Row> => ({ reads, rows })
}

/**
 * Declares a table with rows for each thing of a list that one part holds. A thing to which something
 * happens has to become a new object: one that is the same object keeps its rows, while the other parts
 * that are read are the same as well.
 */
export function tableOfEach<From>() {
  return <
    const List extends keyof From,
    Thing extends object,
    const Part extends keyof From,
    Row extends { id: string },
  >(
    list: List,
    things: (list: From[List]) => readonly Thing[],
    reads: readonly Part[],
    rows: (from: Pick<From, Part>, thing: Thing) => readonly Row[],
  ): Table<From, Row> => ({
    reads: [...reads, list],
    rows: (from, known) =>
      known.of(
        reads.map((part) => from[part]),
        things(from[list]),
        (thing) => rows(from, thing),
      ),
  })
}

/** The rows that were made last for each thing. */
class KnownRows<Row> {
  #parts: readonly unknown[] = []
  #rows: ReadonlyMap<object, readonly Row[]> = new Map()

  of<Thing extends object>(
    parts: readonly unknown[],
    things: readonly Thing[],
    make: (thing: Thing) => readonly Row[],
  ): readonly Row[] {
    const before = areSame(this.#parts, parts) ? this.#rows : null
    const now = new Map(things.map((thing) => [thing, before?.get(thing) ?? make(thing)] as const))
    this.#parts = parts
    this.#rows = now
    return [...now.values()].flat()
  }
}

type RowOf<T> = T extends Table<never, infer Row> ? Row : never

/**
 * Tables as they were made last. A table is made when it is first asked for, and anew only when a part
 * that it reads is another object; even then a row that says the same as before stays the same object.
 */
export class KeptTables<From, Tables extends Record<string, Table<From, { id: string }>>> {
  readonly #tables: Tables
  readonly #kept = new Map<keyof Tables, Kept<From>>()

  constructor(tables: Tables) {
    this.#tables = tables
  }

  rows<Name extends keyof Tables>(name: Name, from: From): RowsById<RowOf<Tables[Name]>> {
    const table: Table<From, { id: string }> = must(this.#tables[name], 'the table')
    const before = this.#kept.get(name)
    if (before?.from === from) return before.rows as RowsById<RowOf<Tables[Name]>>
    const parts = table.reads.map((part) => from[part])
    const known = before?.known ?? new KnownRows<{ id: string }>()
    const kept =
      before && areSame(before.parts, parts)
        ? { ...before, from }
        : { from, parts, known, rows: settled(before?.rows ?? {}, table.rows(from, known)) }
    this.#kept.set(name, kept)
    return kept.rows as RowsById<RowOf<Tables[Name]>>
  }
}

interface Kept<From> {
  from: From
  parts: readonly unknown[]
  known: KnownRows<{ id: string }>
  rows: RowsById<{ id: string }>
}

/** Rows by their ids; one that says the same as before stays the same object, and so do all together. */
export function settled<Row extends { id: string }>(
  before: RowsById<Row>,
  rows: readonly Row[],
): RowsById<Row> {
  const now: Record<string, Row> = {}
  for (const row of rows) {
    const known = before[row.id]
    now[row.id] = known && same(known, row) ? known : row
  }
  // A row stands under its own id, so the same rows in the same order are the same table.
  return areSame(Object.values(before), Object.values(now)) ? before : now
}
