import type { RunListRow } from '../../../../shared/view/console-rows.ts'
import { useFill } from '../../../pieces/use-slots.ts'
import { kindOf, timeOf } from '../../../pieces/run-list/line-words.ts'
import s from './over.module.css'

export function SkippedList({ rows }: { readonly rows: readonly RunListRow[] }) {
  const fill = useFill()
  return (
    <ul className={s.rows}>
      {rows.map((row) => (
        <li key={row.id}>
          <span data-figures>{timeOf(row)}</span> {kindOf(row)}: {fill(row.title)}
        </li>
      ))}
    </ul>
  )
}
