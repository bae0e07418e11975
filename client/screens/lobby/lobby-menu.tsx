import { lazy, Suspense, useState } from 'react'
import { Button } from '../../look/button.tsx'
import { MenuButton } from '../../look/menu.tsx'
import { toast } from '../../look/toasts.ts'
import { Settings } from '../../pieces/settings.tsx'
import { FROM_M, useMedia } from '../../pieces/use-media.ts'
import { openDisplay } from '../../stores/page-links.ts'
import { ObserverLink } from './observer-link.tsx'

// Players share this lobby's script and never need it.
const DevicesDialog = lazy(async () => ({
  default: (await import('../../pieces/devices-dialog.tsx')).DevicesDialog,
}))

interface Props {
  readonly onKeys: () => void
  readonly onCommands: () => void
}

/** The screen for the room, and what concerns this page rather than the exercise. */
export function LobbyMenu({ onKeys, onCommands }: Props) {
  const [open, setOpen] = useState<'settings' | 'observer' | 'devices' | null>(null)
  const wide = useMedia(FROM_M)
  const display = async () => {
    const problem = await openDisplay()
    if (problem !== null) toast(problem)
  }
  return (
    <>
      {wide && (
        <Button dense onClick={() => void display()}>
          Open display
        </Button>
      )}
      <MenuButton
        look="bare"
        label="More"
        items={[
          ...(wide ? [] : [{ id: 'display', name: 'Open display', run: () => void display() }]),
          {
            id: 'observer',
            name: 'Link for an observer',
            hint: 'Watches, tags moments, rates phases',
            run: () => setOpen('observer'),
          },
          {
            id: 'devices',
            name: 'Devices',
            hint: 'Who follows on what; end one, give a new link',
            run: () => setOpen('devices'),
          },
          { id: 'print', name: 'Print run sheet', run: () => print() },
          { id: 'settings', name: 'Sound and look', apart: true, run: () => setOpen('settings') },
          { id: 'commands', name: 'All commands', hint: 'Ctrl K', run: onCommands },
          { id: 'keys', name: 'Keys', hint: '?', run: onKeys },
          { id: 'home', name: 'All exercises', apart: true, run: () => location.assign('/') },
        ]}
      />
      <Settings open={open === 'settings'} onClose={() => setOpen(null)} />
      {open === 'observer' && <ObserverLink onClose={() => setOpen(null)} />}
      {open === 'devices' && (
        <Suspense>
          <DevicesDialog seat={null} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </>
  )
}
