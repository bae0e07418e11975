import { Mark } from '../../look/mark.tsx'
import { useRows } from '../../stores/rows.ts'
import { useTeam } from '../../stores/viewer.ts'
import s from './lobby.module.css'
import { OwnersNamed } from './owners-named.tsx'
import { SeatMark } from './seat-mark.tsx'
import { isHere, rolesOf } from './seat-words.ts'

/** The own team, seat by seat, and who of it may decide what. */
export function WhoIsHere() {
  const team = useTeam()
  const seats = useRows('seats', (seat) => seat.team === team?.id).toSorted(
    (a, b) => a.number - b.number,
  )
  return (
    <>
      <section className={s.part} aria-labelledby="here">
        <div className={s.head}>
          <h2 id="here">Who is here</h2>
          <p className={s.quiet}>
            {seats.filter(isHere).length} of {seats.length}
          </p>
        </div>
        <ul className={s.seats}>
          {seats.map((seat) => (
            <li key={seat.id} className={s.seat}>
              <span className={s.who}>
                <SeatMark seat={seat} />
              </span>
              <span className={s.roles}>{rolesOf(seat)}</span>
              <span className={s.state}>
                {isHere(seat) && seat.ready && <Mark glyph="made">Ready</Mark>}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {team !== null && (
        <section className={s.part} aria-labelledby="decides">
          <h2 id="decides">Who may decide what</h2>
          <OwnersNamed team={team.id} />
        </section>
      )}
    </>
  )
}
