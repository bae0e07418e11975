import { useState } from 'react'
import { Button } from '../../look/button.tsx'
import { SendState } from '../../pieces/send-state.tsx'
import { useSend } from '../../stores/send.ts'
import { useExercise, useMay } from '../../stores/viewer.ts'
import s from './lobby.module.css'
import { StartDialog } from './start-dialog.tsx'
import { useFreeSeats } from './use-free-seats.ts'

const NOBODY = 'Nobody has a seat yet. Share the code, or let simulated teammates take the seats.'

/** Starts at once where every seat is taken; says so first where some are free. */
export function StartPanel() {
  const may = useMay()
  const free = useFreeSeats()
  const draft = useExercise()?.stage === 'draft'
  const [asks, setAsks] = useState(false)
  const { sending, send } = useSend('start')
  if (draft) {
    return (
      <div className={s.start}>
        <Button look="primary" wide onClick={() => void send('open-lobby')}>
          Open lobby
        </Button>
        <SendState of={sending} />
      </div>
    )
  }
  const start = () => (free.count > 0 ? setAsks(true) : void send('start'))
  const blocked = !may.has('start') && free.count === 0
  return (
    <div className={s.start}>
      <Button look="primary" wide whyNot={blocked ? NOBODY : undefined} onClick={start}>
        Start
      </Button>
      <SendState of={sending} />
      <StartDialog open={asks} onClose={() => setAsks(false)} free={free} />
    </div>
  )
}
