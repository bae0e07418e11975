import { useState } from 'react'
import type { SeatRow } from '../../shared/view/rows.ts'
import type { SeatId } from '../../shared/words/ids.ts'
import { Button } from '../look/button.tsx'
import { Dialog } from '../look/dialog.tsx'
import { EmptyState } from '../look/empty-state.tsx'
import { RadioGroup } from '../look/radio-group.tsx'
import { useRows } from '../stores/rows.ts'
import { nameOf, useMe } from '../stores/viewer.ts'

interface Props {
  readonly title: string
  /** What happens then: `Offer it`. */
  readonly action: string
  readonly note: string
  readonly open: boolean
  readonly onClose: () => void
  readonly onPick: (seat: SeatId) => void
  /** Beside a seat's roles, such as that it approves this. */
  readonly about?: (seat: SeatRow) => string | null
}

/** Chooses a person of the own team: to hand over, to assign, to ask. */
export function SeatPicker({ title, action, note, open, onClose, onPick, about }: Props) {
  const me = useMe()
  const seats = useRows(
    'seats',
    (seat) => seat.team === me?.team && seat.id !== me.seat && seat.state === 'present',
  )
  const [picked, setPicked] = useState<SeatId | null>(null)
  const pick = () => {
    if (picked === null) return
    onPick(picked)
    onClose()
  }
  return (
    <Dialog
      title={title}
      open={open}
      onClose={onClose}
      actions={
        <>
          <Button
            look="primary"
            whyNot={picked === null ? 'Choose a person first.' : undefined}
            onClick={pick}
          >
            {action}
          </Button>
          <Button onClick={onClose}>Not now</Button>
        </>
      }
    >
      {seats.length === 0 ? (
        <EmptyState title="Nobody else is here.">
          People appear in this list as they join.
        </EmptyState>
      ) : (
        <RadioGroup
          label="To whom"
          hint={note}
          value={picked}
          onChange={setPicked}
          choices={seats.map((seat) => ({
            value: seat.id,
            label: nameOf(seat, seat.id),
            hint: hintOf(seat, about),
          }))}
        />
      )}
    </Dialog>
  )
}

function hintOf(seat: SeatRow, about: Props['about']): string {
  const roles = seat.roles.map(({ title }) => title).join(', ')
  return [roles, about?.(seat)].filter(Boolean).join('. ')
}
