import { useState } from 'react'
import { MenuButton } from '../look/menu.tsx'
import type { MenuItem } from '../look/menu.tsx'
import { toast } from '../look/toasts.ts'
import { send } from '../stores/send.ts'
import { useMay, useMySeat } from '../stores/viewer.ts'
import { MyLink } from './my-link.tsx'
import { Settings } from './settings.tsx'

interface Props {
  /** What this seat may do for the whole exercise; first, because it is looked for in a hurry. */
  readonly run?: readonly MenuItem[]
  readonly onKeys: () => void
  readonly onCommands: () => void
}

/** What concerns the person rather than the incident. */
export function SeatMenu({ run = [], onKeys, onCommands }: Props) {
  const seat = useMySeat()
  const may = useMay()
  const maySeat = useMay(`seat:${seat?.id ?? ''}`)
  const asks = may.has('ask-for-time') || maySeat.has('ask-for-time')
  const [open, setOpen] = useState<'link' | 'settings' | null>(null)
  const ask = async () => {
    const answer = await send('ask-for-time')
    toast(answer.ok ? 'Asked for time. Whoever runs the exercise sees it.' : answer.message)
  }
  return (
    <>
      <MenuButton
        look="bare"
        label={seat?.name ?? 'You'}
        items={[
          ...run,
          ...(asks
            ? [
                {
                  id: 'time',
                  name: 'Ask for time',
                  hint: 'Whoever runs the exercise sees it.',
                  run: () => void ask(),
                },
              ]
            : []),
          {
            id: 'link',
            name: 'My link',
            hint: 'Go on from another device.',
            run: () => setOpen('link'),
          },
          { id: 'settings', name: 'Sound, look and countdowns', run: () => setOpen('settings') },
          { id: 'commands', name: 'All commands', hint: 'Ctrl K', apart: true, run: onCommands },
          { id: 'keys', name: 'Keys', hint: '?', run: onKeys },
        ]}
      />
      <MyLink open={open === 'link'} onClose={() => setOpen(null)} />
      <Settings open={open === 'settings'} onClose={() => setOpen(null)} />
    </>
  )
}
