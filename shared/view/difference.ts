import type { TableName, Tables, View } from './rows.ts'

/** What changed between two views: rows to put, ids to drop. */
export type Patch = { [T in TableName]?: { put?: Tables[T][]; drop?: string[] } }
