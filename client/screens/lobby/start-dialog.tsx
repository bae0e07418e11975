import { Button } from '../../look/button.tsx'
import { Dialog } from '../../look/dialog.tsx'
import { counted } from '../../look/figures.ts'
import { SendState } from '../../pieces/send-state.tsx'
import { useRows } from '../../stores/rows.ts'
import { useSend } from '../../stores/send.ts'
import { useMay } from '../../stores/viewer.ts'
import { useForTeam } from './rights.ts'
import { isHere } from './seat-words.ts'
import type { FreeSeats } from './use-free-seats.ts'

interface Props {
  readonly open: boolean
  readonly onClose: () => void
  readonly free: FreeSeats
}

/** Seats are free: what would happen with them, and the one press that fills them. */
export function StartDialog({ open, onClose, free }: Props) {
  const may = useMay()
  const forTeam = useForTeam()
  const { sending, send } = useSend('start-with-free-seats')
  const waiting = useRows('seats', ({ state }) => state === 'waiting').length
  const somebody = useRows('seats', isHere).length > 0
  const fillAndStart = async () => {
    for (const team of free.teams) {
      // One after the other: the start must find every seat taken.
      if (!(await send('seat-bots', forTeam(team))).ok) return
    }
    if ((await send('start')).ok) onClose()
  }
  const startAsItIs = async () => {
    if ((await send('start')).ok) onClose()
  }
  return (
    <Dialog
      title={`${counted(free.count, 'seat')} ${free.count === 1 ? 'is' : 'are'} free`}
      open={open}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" onClick={() => void fillAndStart()}>
            Let simulated teammates take {counted(free.count, 'seat')}
          </Button>
          <Button
            whyNot={may.has('start') || somebody ? undefined : 'Nobody would be there to play.'}
            onClick={() => void startAsItIs()}
          >
            Start with free seats
          </Button>
          <Button onClick={onClose}>Not yet</Button>
          <SendState of={sending} />
        </>
      }
    >
      <p>
        Simulated teammates are marked as such everywhere. They answer and decide by themselves, not
        always in time. The exercise starts as soon as they sit.
      </p>
      <p>
        With free seats, what those roles approve falls to the deputy or to whoever leads. People
        can still join in play; you let them in.
      </p>
      {waiting > 0 && (
        <p>
          {counted(waiting, 'person waits', 'people wait')} to be let in. They keep their place.
        </p>
      )}
    </Dialog>
  )
}
