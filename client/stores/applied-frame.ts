import type { Patch } from '../../shared/view/difference.ts'
import { OWN_TABLES, TABLES } from '../../shared/view/rows.ts'
import type { TableName, Tables, View } from '../../shared/view/rows.ts'
import { same } from '../../shared/view/same.ts'
import type { RowsFrame } from '../../shared/wire/down.ts'

export const EMPTY_VIEW = Object.fromEntries(TABLES.map((table) => [table, {}])) as View
const ownTables: readonly TableName[] = OWN_TABLES

/** The view once a frame of the server has changed it; the view it is given stays as it was. */
export function appliedFrame(view: View, { whole, part, patch }: RowsFrame): View {
  return patched(
    view,
    patch,
    TABLES.filter((name) => (part === 'own') === ownTables.includes(name)),
    whole,
  )
}

/** The view that holds these rows and no others. */
export function viewOf(patch: Patch): View {
  return patched(EMPTY_VIEW, patch, TABLES, true)
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
