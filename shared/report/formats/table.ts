/** A table as data, for every format that prints one. */
export interface Table {
  columns: Column[]
  rows: string[][]
  /** What is said where there are no rows. */
  empty: string
}

export interface Column {
  title: string
  /** Figures stand under each other on the right. */
  figures?: true
  /** Its cells name events of the log. */
  log?: 'of-row' | 'of-event'
}

/** Builds a table from things: each column says what it shows of one. */
export function tableOf<T>(
  things: readonly T[],
  empty: string,
  columns: readonly (Column & { of: (thing: T) => string | number | null })[],
): Table {
  return {
    columns: columns.map(({ of: _of, ...column }) => column),
    rows: things.map((thing) => columns.map(({ of }) => String(of(thing) ?? ''))),
    empty,
  }
}
