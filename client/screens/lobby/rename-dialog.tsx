import { useState } from 'react'
import type { SeatRow } from '../../../shared/view/rows.ts'
import { Button } from '../../look/button.tsx'
import { Dialog } from '../../look/dialog.tsx'
import { TextField } from '../../look/text-field.tsx'
import { SendState } from '../../pieces/send-state.tsx'
import { useSend } from '../../stores/send.ts'
import { useForTeam } from './rights.ts'

interface Props {
  readonly seat: SeatRow
  readonly onClose: () => void
}

/** Names are only how people call each other here: they stand beside the log, never in it. */
export function RenameDialog({ seat, onClose }: Props) {
  const [name, setName] = useState(seat.name)
  const { sending, send } = useSend(`rename:${seat.id}`)
  const forTeam = useForTeam()
  const save = async () => {
    const data = { seat: seat.id, name: name.trim(), ...forTeam(seat.team) }
    if ((await send('rename-seat', data)).ok) onClose()
  }
  return (
    <Dialog
      open
      title={`Rename ${seat.name}`}
      onClose={onClose}
      actions={
        <>
          <Button
            look="primary"
            whyNot={name.trim() === '' ? 'Write a name first.' : undefined}
            onClick={() => void save()}
          >
            Rename
          </Button>
          <Button onClick={onClose}>Cancel</Button>
          <SendState of={sending} />
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '') void save()
        }}
      >
        <TextField label="Name" data-autofocus value={name} maxLength={40} onChange={setName} />
      </form>
    </Dialog>
  )
}
