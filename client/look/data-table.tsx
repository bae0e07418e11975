import type { ReactNode } from 'react'
import s from './data-table.module.css'

export interface Column<Row> {
  readonly key: string
  readonly head: ReactNode
  /** `end` for figures, so that their digits stand beneath each other. */
  readonly align?: 'start' | 'end'
  readonly cell: (row: Row) => ReactNode
}

interface Props<Row> {
  readonly caption: string
  readonly hideCaption?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** On a phone a row becomes a block of label and value; otherwise the table scrolls in its box. */
  readonly stacks?: boolean
  /** In place of rows when there are none. */
  readonly empty?: ReactNode
}

/** Rows to be read. The first column heads its row. */
export function DataTable<Row>(props: Props<Row>) {
  const { caption, hideCaption, columns, rows, rowKey, stacks, empty } = props
  return (
    <div
      className={s.box}
      role="region"
      aria-label={caption}
      tabIndex={stacks ? undefined : 0}
      data-stacks={stacks || undefined}
    >
      <table className={s.table}>
        <caption className={hideCaption ? 'visually-hidden' : s.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" data-align={column.align}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, at) => (
                <Cell key={column.key} heads={at === 0} column={column}>
                  {column.cell(row)}
                </Cell>
              ))}
            </tr>
          ))}
          {rows.length === 0 && empty !== undefined && (
            <tr>
              <td colSpan={columns.length}>{empty}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  )
}

interface CellProps {
  readonly heads: boolean
  readonly column: { readonly head: ReactNode; readonly align?: 'start' | 'end' }
  readonly children: ReactNode
}

function Cell({ heads, column, children }: CellProps) {
  if (heads) return <th scope="row">{children}</th>
  return (
    <td data-align={column.align}>
      <span className={s.label} aria-hidden>
        {column.head}
      </span>
      {children}
    </td>
  )
}
