import type { SeatRow } from '../../../shared/view/rows.ts'
import { AUTHORITY_TITLES } from '../../../shared/words/authority.ts'
import { listed } from '../../pieces/names.ts'
import { useFill } from '../../pieces/use-slots.ts'
import { useRow } from '../../stores/rows.ts'
import s from './lobby.module.css'
import { approvesOf } from './seat-words.ts'

/** What this person may decide, before anything else. */
export function MyRole({ seat }: { readonly seat: SeatRow }) {
  const fill = useFill()
  const roles = useRow('briefing', 'briefing')?.roles ?? []
  const approves = approvesOf(seat)
  const deputy = listed(
    seat.deputyFor.map((authority) => AUTHORITY_TITLES[authority]),
    'and',
  )
  const briefs = roles.filter(
    ({ id, brief }) => brief !== '' && seat.roles.some((held) => held.id === id),
  )
  return (
    <div className={s.role}>
      <p>
        You may approve: <b>{approves === '' ? 'nothing by your role' : approves}</b>
      </p>
      {deputy !== '' && (
        <p>
          You stand in for: <b>{deputy}</b>
        </p>
      )}
      {briefs.map(({ id, title, brief }) => (
        <p key={id} className={s.quiet}>
          {briefs.length > 1 && `${title}: `}
          {fill(brief)}
        </p>
      ))}
    </div>
  )
}
