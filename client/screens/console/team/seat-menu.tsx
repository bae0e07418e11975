import { Ellipsis } from 'lucide-react'
import type { CommandName } from '../../../../shared/exercise/commands/commands.ts'
import type { SeatRow } from '../../../../shared/view/rows.ts'
import { Icon } from '../../../look/icon.tsx'
import { MenuButton } from '../../../look/menu.tsx'
import type { MenuItem } from '../../../look/menu.tsx'
import { VisuallyHidden } from '../../../look/visually-hidden.tsx'
import { useMay } from '../../../stores/viewer.ts'
import { openOver } from '../console-state.ts'
import { useOrder, useServerAway } from '../orders.ts'

/** What the facilitator can do with a seat. */
export function SeatMenu({ seat }: { readonly seat: SeatRow }) {
  const may = useMay(`seat:${seat.id}`)
  const away = useServerAway()
  const order = useOrder(`seat:${seat.id}`)
  const give = (command: CommandName, name: string, rest: Partial<MenuItem> = {}): MenuItem[] =>
    may.has(command)
      ? [
          {
            id: command,
            name,
            whyNot: away,
            run: () => void order(command, { seat: seat.id }),
            ...rest,
          },
        ]
      : []
  const items: MenuItem[] = [
    ...give('mark-unavailable', 'Mark away', {
      hint: 'In a flight, asleep, called out of the room',
    }),
    ...give('mark-available', 'Mark back'),
    ...give('assign-roles', 'Assign roles', {
      run: () => openOver({ is: 'roles', seat: seat.id }),
    }),
    ...(seat.bot === null
      ? [
          {
            id: 'devices',
            name: 'Devices and new link',
            hint: 'Which devices speak for this seat; end one that should not',
            whyNot: away,
            run: () => openOver({ is: 'devices', seat: seat.id }),
          },
        ]
      : []),
    ...give('remove-seat', 'Remove from this seat', {
      hint: 'The seat is free again; what was done stays',
      apart: true,
    }),
  ]
  if (items.length === 0) return null
  return (
    <MenuButton
      dense
      look="bare"
      icon={<Icon of={Ellipsis} />}
      label={<VisuallyHidden>More about {seat.name}</VisuallyHidden>}
      items={items}
    />
  )
}
