import { lazy, Suspense, useState } from 'react'
import type { ReactNode } from 'react'
import { parseDuration } from '../../shared/time/duration.ts'
import { Button } from '../look/button.tsx'
import { Checkbox } from '../look/checkbox.tsx'
import { Dialog } from '../look/dialog.tsx'
import { Stack } from '../look/stack.tsx'
import type { MenuItem } from '../look/menu.tsx'
import { TextField } from '../look/text-field.tsx'
import { useRows } from '../stores/rows.ts'
import { useSend } from '../stores/send.ts'
import { useMay } from '../stores/viewer.ts'
import { SendState } from './send-state.tsx'
import { useFill } from './use-slots.ts'

// One player of all needs it, once in a while.
const DevicesDialog = lazy(async () => ({
  default: (await import('./devices-dialog.tsx')).DevicesDialog,
}))

/** Without a facilitator the host's seat runs the clock; everybody else has nothing here. */
export function useHostControls(): {
  readonly items: readonly MenuItem[]
  readonly dialogs: ReactNode
} {
  const may = useMay()
  const { send } = useSend('run')
  const [open, setOpen] = useState<'jump' | 'end' | 'devices' | null>(null)
  const close = () => setOpen(null)
  const run: MenuItem[] = [
    ...(may.has('pause') ? [{ id: 'pause', name: 'Pause', run: () => void send('pause') }] : []),
    ...(may.has('resume')
      ? [{ id: 'resume', name: 'Resume', run: () => void send('resume') }]
      : []),
    ...(may.has('jump') ? [{ id: 'jump', name: 'Jump ahead…', run: () => setOpen('jump') }] : []),
    ...(may.has('end-play')
      ? [{ id: 'end', name: 'End play…', apart: true, run: () => setOpen('end') }]
      : []),
  ]
  const devices = { id: 'devices', name: 'Devices…', run: () => setOpen('devices') }
  const items = run.length > 0 ? [...run, devices] : run
  const dialogs = (
    <>
      <Jump open={open === 'jump'} onClose={close} />
      <EndPlay open={open === 'end'} onClose={close} />
      {open === 'devices' && (
        <Suspense>
          <DevicesDialog seat={null} onClose={close} />
        </Suspense>
      )}
    </>
  )
  return { items, dialogs }
}

interface Props {
  readonly open: boolean
  readonly onClose: () => void
}

function Jump({ open, onClose }: Props) {
  const [by, setBy] = useState('')
  const [deliver, setDeliver] = useState(false)
  const { sending, send } = useSend('jump')
  const ms = parseDuration(by.trim())
  const jump = async () => {
    if (ms !== null && (await send('jump', { by: ms, deliver })).ok) onClose()
  }
  return (
    <Dialog
      title="Jump ahead"
      open={open}
      onClose={onClose}
      actions={
        <>
          <Button
            look="primary"
            whyNot={ms === null || ms === 0 ? 'Say how far, such as 30m or 2h.' : undefined}
            onClick={() => void jump()}
          >
            Jump
          </Button>
          <Button onClick={onClose}>Not now</Button>
          <SendState of={sending} />
        </>
      }
    >
      <Stack gap={3}>
        <TextField
          label="How far"
          hint="Such as 30m or 2h. The time between is not played."
          value={by}
          onChange={setBy}
        />
        <Checkbox
          label="Deliver what falls between"
          hint="Otherwise it is left out."
          checked={deliver}
          onChange={setDeliver}
        />
      </Stack>
    </Dialog>
  )
}

function EndPlay({ open, onClose }: Props) {
  const fill = useFill()
  const undecided = useRows('decisions', ({ state }) => state === 'open')
  const { sending, send } = useSend('end-play')
  return (
    <Dialog
      title="End play"
      open={open}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" onClick={() => void send('end-play')}>
            End play and begin hot wash
          </Button>
          <Button onClick={onClose}>Keep playing</Button>
          <SendState of={sending} />
        </>
      }
    >
      {undecided.length === 0 ? (
        <p>No decision is open.</p>
      ) : (
        <Stack gap={2}>
          <p>Still open; they will count as cut off:</p>
          <ul>
            {undecided.map(({ id, title }) => (
              <li key={id}>{fill(title)}</li>
            ))}
          </ul>
        </Stack>
      )}
    </Dialog>
  )
}
