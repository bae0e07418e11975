import { areSame } from './remembered.ts'
import { TABLES } from './rows.ts'
import type { TableName, Tables, View } from './rows.ts'
import type { RowsById } from './table.ts'

const NO_ROWS: RowsById<never> = Object.freeze({})

/** A table of the view, and what it was put together from. */
interface Part {
  from: readonly unknown[]
  rows: RowsById<unknown>
}

/** One view, put together table by table for each state, of which all stays that can. */
export class LastingView {
  #before = new Map<TableName, Part>()
  #now = new Map<TableName, Part>()
  #view: View | null = null

  /** All of these rows; of several teams, one team's after the other's. */
  put<T extends TableName>(table: T, parts: readonly RowsById<Tables[T]>[]): void {
    this.putMade(table, parts, () => joined(parts))
  }

  /** Rows that are made from these things; they stay for as long as all of them are the same objects. */
  putMade<T extends TableName>(
    table: T,
    from: readonly unknown[],
    make: () => RowsById<Tables[T]>,
  ): void {
    const before = this.#before.get(table)
    this.#now.set(table, before && areSame(before.from, from) ? before : { from, rows: make() })
  }

  /** What was put since the last time; the same object as then where every table is. */
  done(): View {
    const tables = TABLES.map((table) => [table, this.#now.get(table)?.rows ?? NO_ROWS] as const)
    this.#before = this.#now
    this.#now = new Map()
    const last = this.#view
    if (last && tables.every(([table, rows]) => last[table] === rows)) return last
    this.#view = Object.fromEntries(tables) as View
    return this.#view
  }
}

/** Of several teams, one team's rows after the other's. */
export function joined<Row>(parts: readonly RowsById<Row>[]): RowsById<Row> {
  const [only] = parts
  return parts.length === 1 && only ? only : Object.assign({}, ...parts)
}
