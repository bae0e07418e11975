import { must } from '../words/assert.ts'
import { areSame } from './remembered.ts'
import { same } from './same.ts'

/** Rows, and the parts they are made from; a part that is the same object says the same. */
export interface Table<From, Row extends { id: string }> {
  reads: readonly (keyof From)[]
  rows(from: From): readonly Row[]
}

export type RowsById<Row> = Readonly<Record<string, Row>>

/** Declares a table of rows; what it does not name it cannot read. */
export function tableOf<From>() {
  return <const Part extends keyof From, Row extends { id: string }>(
    reads: readonly Part[],
    rows: (from: Pick<From, Part>) => readonly Row[],
  ): Table<From, Row> => ({ reads, rows })
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
    const kept =
      before && areSame(before.parts, parts)
        ? { ...before, from }
        : { from, parts, rows: settled(before?.rows ?? {}, table.rows(from)) }
    this.#kept.set(name, kept)
    return kept.rows as RowsById<RowOf<Tables[Name]>>
  }
}

interface Kept<From> {
  from: From
  parts: readonly unknown[]
  rows: RowsById<{ id: string }>
}

function settled<Row extends { id: string }>(
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
