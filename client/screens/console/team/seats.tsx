import { useId } from 'react'
import type { SeatRow, TeamRow } from '../../../../shared/view/rows.ts'
import { useRows } from '../../../stores/rows.ts'
import { SeatLine } from './seat-line.tsx'
import { WaitingSeat } from './waiting-seat.tsx'
import s from './team.module.css'

const isTaken = ({ state }: SeatRow) => state !== 'free'

/** Who sits where and how each is doing. Signals for coaching; nothing here is scored. */
export function Seats({ team }: { readonly team: TeamRow }) {
  const id = useId()
  const all = useRows('seats', (seat) => seat.team === team.id).toSorted(
    (a, b) => a.number - b.number,
  )
  const taken = all.filter(isTaken)
  return (
    <div role="group" aria-labelledby={id} className={s.part}>
      <h3 id={id} className={s.label}>
        Seats: {taken.length} of {all.length}
      </h3>
      {taken.length === 0 && (
        <p className={s.small}>Nobody is here yet. The code and link are under More.</p>
      )}
      <ul>
        {taken.map((seat) =>
          seat.state === 'waiting' ? (
            <WaitingSeat key={seat.id} seat={seat} />
          ) : (
            <SeatLine key={seat.id} seat={seat} />
          ),
        )}
      </ul>
    </div>
  )
}
