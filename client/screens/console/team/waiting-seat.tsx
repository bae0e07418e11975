import type { SeatRow } from '../../../../shared/view/rows.ts'
import { Button } from '../../../look/button.tsx'
import { Mark } from '../../../look/mark.tsx'
import { useOrder, useServerAway } from '../orders.ts'
import { Outcome } from '../sending/outcome.tsx'
import { rolesOf } from './role-words.ts'
import s from './team.module.css'

/** Somebody at the door: one press lets them in. */
export function WaitingSeat({ seat }: { readonly seat: SeatRow }) {
  const away = useServerAway()
  const control = `seat:${seat.id}`
  const order = useOrder(control)
  return (
    <li className={s.seat}>
      <div className={s.line}>
        <Mark glyph="unread" tone="accent" firm>
          {seat.name} waits to be let in
        </Mark>
        {away === undefined && (
          <span className={s.time}>
            <Button dense onClick={() => void order('admit-seat', { seat: seat.id })}>
              Admit
            </Button>
          </span>
        )}
      </div>
      <p className={s.small}>{rolesOf(seat)}</p>
      <Outcome of={control} />
    </li>
  )
}
