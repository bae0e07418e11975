import { useId } from 'react'
import type { RunListRow } from '../../../../shared/view/console-rows.ts'
import { PoolRow } from './pool-row.tsx'
import s from './pool.module.css'

/** What was due and is being kept back. Absent while there is nothing to forget. */
export function Held({ rows }: { readonly rows: readonly RunListRow[] }) {
  const id = useId()
  if (rows.length === 0) return null
  return (
    <section aria-labelledby={id} className={s.group}>
      <h2 id={id}>Held: {rows.length}</h2>
      <ul>
        {rows.map((row) => (
          <PoolRow key={row.id} row={row} skippable />
        ))}
      </ul>
    </section>
  )
}
