import { same } from './same.ts'
import { TABLES } from './rows.ts'
import type { TableName, Tables, View } from './rows.ts'

/** What changed between two views: rows to put, ids to drop. */
export type Patch = { [T in TableName]?: { put?: Tables[T][]; drop?: string[] } }

/**
 * The patch that turns one view of a viewer into the next; null if they say the same. Both are made by
 * the same `Views`, so a table that says the same is mostly the same object, and so is a row; not where
 * the viewer has another table from now on, as whoever is let in.
 */
export function difference(before: View | null, after: View): Patch | null {
  const patch: Patch = {}
  for (const table of TABLES) compare(patch, table, before?.[table] ?? {}, after[table])
  return Object.keys(patch).length > 0 ? patch : null
}

function compare<T extends TableName>(
  patch: Patch,
  table: T,
  before: Record<string, Tables[T]>,
  after: Record<string, Tables[T]>,
): void {
  if (before === after) return
  const put = Object.values(after).filter((row) => !same(before[row.id], row))
  const drop = Object.keys(before).filter((id) => !Object.hasOwn(after, id))
  if (put.length === 0 && drop.length === 0) return
  Object.assign(patch, {
    [table]: { ...(put.length > 0 ? { put } : {}), ...(drop.length > 0 ? { drop } : {}) },
  })
}
