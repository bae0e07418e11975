import type { TeamRow } from '../../../shared/view/rows.ts'
import { useRows } from '../../stores/rows.ts'
import s from './lobby.module.css'
import { OwnersNamed } from './owners-named.tsx'
import { SeatLine } from './seat-line.tsx'
import { isHere } from './seat-words.ts'

interface Props {
  readonly team: TeamRow
}

export function TeamPanel({ team }: Props) {
  const seats = useRows('seats', (seat) => seat.team === team.id).toSorted(
    (a, b) => a.number - b.number,
  )
  return (
    <section className={s.panel} aria-labelledby={team.id}>
      <div className={s.head}>
        <h2 id={team.id}>{team.title}</h2>
        <p className={s.quiet}>
          {seats.filter(isHere).length} of {seats.length} seats taken
        </p>
      </div>
      <ul className={s.seats} aria-label={`Seats of ${team.title}`}>
        {seats.map((seat) => (
          <SeatLine key={seat.id} seat={seat} />
        ))}
      </ul>
      <h3>Who may decide what</h3>
      <OwnersNamed team={team.id} choose />
    </section>
  )
}
