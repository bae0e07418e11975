import { create } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Patch } from '../../shared/view/difference.ts'
import { OWN_TABLES, TABLES } from '../../shared/view/rows.ts'
import type { TableName, Tables, View } from '../../shared/view/rows.ts'
import { same } from '../../shared/view/same.ts'
import type { RowsFrame } from '../../shared/wire/down.ts'

const empty = Object.fromEntries(TABLES.map((table) => [table, {}])) as View
const ownTables: readonly TableName[] = OWN_TABLES

/** The view of this page, table by table. Components read it by id, so that one changed row redraws one card. */
export const useRowsStore = create<View>(() => empty)

/** A row of a table, or null; redraws only when that row changes. */
export function useRow<T extends TableName>(
  table: T,
  id: string | null | undefined,
): Tables[T] | null {
  return useRowsStore((view) => (id == null ? null : rowOf(view, table, id)))
}

/** Rows of a table in the order in which they came; redraws only when one of the chosen rows changes. */
export function useRows<T extends TableName>(
  table: T,
  keep?: (row: Tables[T]) => boolean,
): Tables[T][] {
  return useRowsStore(useShallow((view) => rowsOf(view, table, keep)))
}

/** Ids alone: for lists whose rows draw themselves. */
export function useRowIds<T extends TableName>(
  table: T,
  keep?: (row: Tables[T]) => boolean,
): string[] {
  return useRowsStore(useShallow((view) => rowsOf(view, table, keep).map((row) => row.id)))
}

export function rowOf<T extends TableName>(view: View, table: T, id: string): Tables[T] | null {
  return view[table][id] ?? null
}

export function rowsOf<T extends TableName>(
  view: View,
  table: T,
  keep?: (row: Tables[T]) => boolean,
): Tables[T][] {
  const rows: Tables[T][] = Object.values(view[table])
  return keep === undefined ? rows : rows.filter(keep)
}

/** Applies frames in the order in which they came, as one change. */
export function applyFrames(frames: readonly RowsFrame[]): void {
  useRowsStore.setState((view) => frames.reduce(applyFrame, view), true)
}

/** Forgets everything and holds these rows instead. */
export function showRows(patch: Patch): void {
  useRowsStore.setState(patched(empty, patch, TABLES, true), true)
}

function applyFrame(view: View, { whole, part, patch }: RowsFrame): View {
  return patched(
    view,
    patch,
    TABLES.filter((name) => (part === 'own') === ownTables.includes(name)),
    whole,
  )
}

function patched(view: View, patch: Patch, tables: readonly TableName[], whole: boolean): View {
  const next = { ...view }
  const change = <T extends TableName>(table: T) => {
    next[table] = changedTable<T>(view[table], patch[table], whole)
  }
  tables.forEach((table) => change(table))
  return next
}

/** A row that came again as it was stays the same object, so nothing that shows it redraws. */
function changedTable<T extends TableName>(
  before: View[T],
  change: Patch[T],
  whole: boolean,
): View[T] {
  if (change === undefined && (!whole || Object.keys(before).length === 0)) return before
  const after: Record<string, Tables[T]> = whole ? {} : { ...before }
  for (const id of change?.drop ?? []) delete after[id]
  for (const row of change?.put ?? []) {
    const known: Tables[T] | undefined = before[row.id]
    after[row.id] = known !== undefined && same(known, row) ? known : row
  }
  return after as View[T]
}
