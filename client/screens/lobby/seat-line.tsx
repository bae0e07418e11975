import type { SeatRow } from '../../../shared/view/rows.ts'
import { Button } from '../../look/button.tsx'
import { Mark } from '../../look/mark.tsx'
import { SendState } from '../../pieces/send-state.tsx'
import { useSend } from '../../stores/send.ts'
import s from './lobby.module.css'
import { useForTeam, useSeatMay } from './rights.ts'
import { SeatActs } from './seat-acts.tsx'
import { SeatMark } from './seat-mark.tsx'
import { isHere, rolesOf } from './seat-words.ts'

/** One seat in its place; people fill it, and it never moves. */
export function SeatLine({ seat }: { readonly seat: SeatRow }) {
  const may = useSeatMay(seat)
  const forTeam = useForTeam()
  const { sending, send } = useSend(`seat:${seat.id}`)
  return (
    <li className={s.seat}>
      <span className={s.who}>
        <SeatMark seat={seat} />
      </span>
      <span className={s.roles}>{rolesOf(seat)}</span>
      <span className={s.state}>
        {may.has('admit-seat') ? (
          <Button
            dense
            aria-label={`Admit ${seat.name}`}
            onClick={() => void send('admit-seat', { seat: seat.id, ...forTeam(seat.team) })}
          >
            Admit
          </Button>
        ) : (
          isHere(seat) && seat.ready && <Mark glyph="made">Ready</Mark>
        )}
      </span>
      <span className={s.menu}>
        <SeatActs seat={seat} send={send} />
      </span>
      {sending.is === 'refused' && <SendState of={sending} />}
    </li>
  )
}
