import type { PulseRow } from '../../../../shared/view/console-rows.ts'
import type { SeatRow } from '../../../../shared/view/rows.ts'
import { Button } from '../../../look/button.tsx'
import { counted } from '../../../look/figures.ts'
import { Mark } from '../../../look/mark.tsx'
import { SinceText } from '../../../pieces/countdown.tsx'
import { useRow } from '../../../stores/rows.ts'
import { nameOf } from '../../../stores/viewer.ts'
import { ControlButton } from '../controls/control-button.tsx'
import { usePauseControl } from '../controls/clock-controls.ts'
import { useOrder, useServerAway } from '../orders.ts'
import { Outcome } from '../sending/outcome.tsx'
import { rolesOf } from './role-words.ts'
import { SeatMenu } from './seat-menu.tsx'
import s from './team.module.css'

export function SeatLine({ seat }: { readonly seat: SeatRow }) {
  const pulse = useRow('pulse', seat.id)
  return (
    <li className={s.seat}>
      <div className={s.line}>
        <Mark glyph={seat.state === 'present' ? 'owned' : 'absent'}>
          <strong>{nameOf(seat, seat.id)}</strong>
          {seat.state === 'unavailable' ? ', away' : seat.state === 'left' ? ', left' : ''}
        </Mark>
        {seat.state === 'present' && pulse !== null && (
          <span className={s.time}>
            silent <SinceText fromMs={pulse.silentSinceAtMs} label={`${seat.name} silent for`} />
          </span>
        )}
        <SeatMenu seat={seat} />
      </div>
      <p className={s.small}>{[rolesOf(seat), ...pulseWords(seat, pulse)].join(' · ')}</p>
      {pulse?.askedForTime === true && <AskedForTime seat={seat} />}
      <Outcome of={`seat:${seat.id}`} />
    </li>
  )
}

function pulseWords(seat: SeatRow, pulse: PulseRow | null): string[] {
  if (pulse === null || seat.bot !== null) return []
  return [
    pulse.lastAct === null ? 'nothing yet' : `last: ${pulse.lastAct}`,
    ...(pulse.unread > 0 ? [`${pulse.unread} unread`] : []),
    ...(pulse.devices === 1
      ? []
      : [pulse.devices === 0 ? 'no device' : counted(pulse.devices, 'device')]),
  ]
}

function AskedForTime({ seat }: { readonly seat: SeatRow }) {
  const pause = usePauseControl()
  const away = useServerAway()
  const order = useOrder(`seat:${seat.id}`)
  return (
    <div className={s.actions}>
      <Mark glyph="unread" tone="accent" firm>
        Asks for time
      </Mark>
      {away === undefined && (
        <>
          {pause.label === 'Pause' && <ControlButton of={{ ...pause, key: undefined }} />}
          <Button dense look="bare" onClick={() => void order('clear-time-ask', { seat: seat.id })}>
            Seen
          </Button>
        </>
      )}
    </div>
  )
}
