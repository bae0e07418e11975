import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import type { SeatRow } from '../../../shared/view/rows.ts'
import { Icon } from '../../look/icon.tsx'
import { MenuButton } from '../../look/menu.tsx'
import type { MenuItem } from '../../look/menu.tsx'
import { VisuallyHidden } from '../../look/visually-hidden.tsx'
import type { SendControl } from '../../stores/send.ts'
import { RenameDialog } from './rename-dialog.tsx'
import { useForTeam, useSeatMay } from './rights.ts'
import { RolesDialog } from './roles-dialog.tsx'
import { isFree, rolesOf } from './seat-words.ts'

interface Props {
  readonly seat: SeatRow
  readonly send: SendControl['send']
}

/** What whoever runs the exercise can do with a seat before the start. */
export function SeatActs({ seat, send }: Props) {
  const may = useSeatMay(seat)
  const forTeam = useForTeam()
  const [open, setOpen] = useState<'rename' | 'roles' | null>(null)
  const data = { seat: seat.id, ...forTeam(seat.team) }
  const items: MenuItem[] = [
    ...(may.has('rename-seat') && !isFree(seat)
      ? [{ id: 'rename', name: 'Rename', run: () => setOpen('rename') }]
      : []),
    ...(may.has('assign-roles')
      ? [{ id: 'roles', name: 'Assign roles', run: () => setOpen('roles') }]
      : []),
    ...(may.has('remove-seat')
      ? [
          {
            id: 'remove',
            name: 'Remove from this seat',
            hint: 'The seat is free again',
            apart: true,
            run: () => void send('remove-seat', data),
          },
        ]
      : []),
  ]
  if (items.length === 0) return null
  return (
    <>
      <MenuButton
        look="bare"
        icon={<Icon of={Ellipsis} />}
        label={
          <VisuallyHidden>
            More about seat {seat.number}, {rolesOf(seat)}
          </VisuallyHidden>
        }
        items={items}
      />
      {open === 'rename' && <RenameDialog seat={seat} onClose={() => setOpen(null)} />}
      {open === 'roles' && <RolesDialog seat={seat} onClose={() => setOpen(null)} />}
    </>
  )
}
