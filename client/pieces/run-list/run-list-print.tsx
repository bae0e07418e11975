import type { RunListRow } from '../../../shared/view/console-rows.ts'
import { useFill } from '../use-slots.ts'
import { useExercise } from '../../stores/viewer.ts'
import { kindOf, timeOf, whenOf } from './line-words.ts'
import type { RunOrder } from './run-order.ts'
import s from './run-list-print.module.css'

/** On paper only: a box to tick and room for notes at each row, for when the laptop fails. */
export function RunListPrint({ order }: { readonly order: RunOrder }) {
  const title = useExercise()?.title ?? ''
  const sent = order.past.flatMap((line) => (line.is === 'row' ? [line.row] : []))
  return (
    <div className={s.sheet} aria-hidden>
      <h2>{title}: run list</h2>
      <Rows title="By time" rows={[...sent, ...order.held, ...order.coming]} />
      <Rows title="When it happens" rows={order.conditional} />
      <Rows title="Pool" rows={order.pool} />
    </div>
  )
}

function Rows({ title, rows }: { readonly title: string; readonly rows: readonly RunListRow[] }) {
  if (rows.length === 0) return null
  return (
    <table className={s.table}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">Done</th>
          <th scope="col">Time</th>
          <th scope="col">What</th>
          <th scope="col">Notes</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ row }: { readonly row: RunListRow }) {
  const fill = useFill()
  const when = whenOf(row)
  return (
    <tr>
      <td className={s.tick}>{row.state === 'sent' ? '☑' : '☐'}</td>
      <td>{timeOf(row)}</td>
      <td>
        <strong>
          {kindOf(row)}: {fill(row.title)}
        </strong>
        {row.to !== null && <p>To: {row.to}</p>}
        {when !== null && <p>When: {when}</p>}
        {row.readAloud !== null && <p>Read aloud: {fill(row.readAloud)}</p>}
        {row.expect !== null && <p>Expect: {fill(row.expect)}</p>}
        {row.coaching !== null && <p>If stuck: {fill(row.coaching)}</p>}
      </td>
      <td>&nbsp;</td>
    </tr>
  )
}
