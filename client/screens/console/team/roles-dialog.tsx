import { useState } from 'react'
import type { RoleId } from '../../../../shared/words/ids.ts'
import { Button } from '../../../look/button.tsx'
import { Checkbox } from '../../../look/checkbox.tsx'
import { Dialog } from '../../../look/dialog.tsx'
import { useRow, useRows } from '../../../stores/rows.ts'
import { closeOver } from '../console-state.ts'
import { useOrder, useServerAway } from '../orders.ts'
import { Outcome } from '../sending/outcome.tsx'

const CONTROL = 'roles'

/** Moves roles, and with them what the seat may approve and is told. */
export function RolesDialog({ seat: id }: { readonly seat: string }) {
  const seat = useRow('seats', id)
  const roles = useRow('briefing', 'briefing')?.roles ?? []
  const others = useRows('seats', (each) => each.team === seat?.team && each.id !== id)
  const [chosen, setChosen] = useState<readonly RoleId[]>(seat?.roles.map((role) => role.id) ?? [])
  const order = useOrder(CONTROL)
  const away = useServerAway()
  if (seat === null) return null
  const holderOf = (role: RoleId) =>
    others.find((each) => each.roles.some((held) => held.id === role))
  const save = async () => {
    const answer = await order('assign-roles', { seat: seat.id, roles: chosen })
    if (answer.ok) closeOver()
  }
  return (
    <Dialog
      open
      title={`Roles of ${seat.name}`}
      onClose={closeOver}
      actions={
        <>
          <Button look="primary" whyNot={away} onClick={() => void save()}>
            Assign roles
          </Button>
          <Button onClick={closeOver}>Not now</Button>
          <Outcome of={CONTROL} />
        </>
      }
    >
      {roles.map((role) => {
        const holder = holderOf(role.id)
        return (
          <Checkbox
            key={role.id}
            label={role.title}
            hint={holder === undefined ? undefined : `Moves here from ${holder.name}`}
            checked={chosen.includes(role.id)}
            onChange={(on) =>
              setChosen(on ? [...chosen, role.id] : chosen.filter((other) => other !== role.id))
            }
          />
        )
      })}
    </Dialog>
  )
}
