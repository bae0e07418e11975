import type { SeatRow } from '../../../shared/view/rows.ts'
import { Button } from '../../look/button.tsx'
import { Mark } from '../../look/mark.tsx'
import { SendState } from '../../pieces/send-state.tsx'
import { useSend } from '../../stores/send.ts'
import { useMay } from '../../stores/viewer.ts'
import s from './lobby.module.css'

/** Within reach of a thumb on a phone. Being ready only tells the others; the facilitator starts. */
export function ReadyBar({ seat }: { readonly seat: SeatRow }) {
  const may = useMay()
  const { sending, send } = useSend('ready')
  if (!may.has('set-ready')) return null
  return (
    <div className={s.readyBar}>
      {seat.ready ? (
        <>
          <Mark glyph="made" firm>
            You are ready
          </Mark>
          <Button look="bare" onClick={() => void send('set-ready', { ready: false })}>
            Not yet
          </Button>
        </>
      ) : (
        <Button look="primary" wide onClick={() => void send('set-ready', { ready: true })}>
          I am ready
        </Button>
      )}
      {sending.is === 'refused' && <SendState of={sending} />}
    </div>
  )
}
