import type { SeatRow } from '../../../shared/view/rows.ts'
import { AUTHORITY_TITLES } from '../../../shared/words/authority.ts'
import { useRows } from '../../stores/rows.ts'
import s from './lobby.module.css'
import { DeputyChoice } from './owners-named.tsx'
import { useTeamMay } from './rights.ts'

/** Who decides if I am away: one choice for each thing I hold. */
export function MyDeputies({ seat }: { readonly seat: SeatRow }) {
  const may = useTeamMay(seat.team)
  const mine = useRows(
    'owners',
    ({ team, holders }) => team === seat.team && holders.includes(seat.id),
  )
  const held = mine.filter(({ deputy }) => deputy !== seat.id)
  if (held.length === 0 || !may.has('name-deputy')) return null
  return (
    <section className={s.part} aria-labelledby="deputy">
      <h2 id="deputy">Your deputy</h2>
      {held.map((row) => (
        <DeputyChoice
          key={row.id}
          row={row}
          label={`If you are away, who may ${AUTHORITY_TITLES[row.authority]}?`}
        />
      ))}
    </section>
  )
}
