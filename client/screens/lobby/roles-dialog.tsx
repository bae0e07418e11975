import { useState } from 'react'
import type { SeatRow } from '../../../shared/view/rows.ts'
import type { RoleId } from '../../../shared/words/ids.ts'
import { Button } from '../../look/button.tsx'
import { Checkbox } from '../../look/checkbox.tsx'
import { Dialog } from '../../look/dialog.tsx'
import { SendState } from '../../pieces/send-state.tsx'
import { useRow, useRows } from '../../stores/rows.ts'
import { useSend } from '../../stores/send.ts'
import { useForTeam } from './rights.ts'

interface Props {
  readonly seat: SeatRow
  readonly onClose: () => void
}

/** A role is held by one seat: what is ticked here moves here, and nothing can be left without a holder. */
export function RolesDialog({ seat, onClose }: Props) {
  const roles = useRow('briefing', 'briefing')?.roles ?? []
  const others = useRows('seats', ({ team, id }) => team === seat.team && id !== seat.id)
  const held = seat.roles.map(({ id }) => id)
  const [chosen, setChosen] = useState<readonly RoleId[]>(held)
  const { sending, send } = useSend(`roles:${seat.id}`)
  const forTeam = useForTeam()
  const save = async () => {
    const data = { seat: seat.id, roles: chosen, ...forTeam(seat.team) }
    if ((await send('assign-roles', data)).ok) onClose()
  }
  return (
    <Dialog
      open
      title={`Roles of seat ${seat.number}`}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" onClick={() => void save()}>
            Assign roles
          </Button>
          <Button onClick={onClose}>Cancel</Button>
          <SendState of={sending} />
        </>
      }
    >
      <p>To take a role away from here, give it to another seat.</p>
      <div>
        {roles.map(({ id, title }) => (
          <Checkbox
            key={id}
            label={title}
            hint={hintOf(others, id)}
            checked={chosen.includes(id)}
            onChange={(on) =>
              setChosen(
                on || held.includes(id)
                  ? [...new Set([...chosen, id])]
                  : chosen.filter((each) => each !== id),
              )
            }
          />
        ))}
      </div>
    </Dialog>
  )
}

function hintOf(others: readonly SeatRow[], role: RoleId): string | undefined {
  const holder = others.find(({ roles }) => roles.some(({ id }) => id === role))
  return holder && `now with seat ${holder.number}, ${holder.name}`
}
