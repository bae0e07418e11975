import { create } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Patch } from '../../shared/view/difference.ts'
import type { TableName, Tables, View } from '../../shared/view/rows.ts'
import type { RowsFrame } from '../../shared/wire/down.ts'
import { appliedFrame, EMPTY_VIEW, viewOf } from './applied-frame.ts'

/** The view of this page, table by table. Components read it by id, so that one changed row redraws one card. */
export const useRowsStore = create<View>(() => EMPTY_VIEW)

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
  useRowsStore.setState((view) => frames.reduce(appliedFrame, view), true)
}

/** Forgets everything and holds these rows instead. */
export function showRows(patch: Patch): void {
  useRowsStore.setState(viewOf(patch), true)
}
