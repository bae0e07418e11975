import { Ellipsis, Search, Volume2, VolumeX } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../button.tsx'
import { CommandPalette } from '../command-palette.tsx'
import { CopyButton } from '../copy-button.tsx'
import { Dialog, SidePanel } from '../dialog.tsx'
import { Disclosure } from '../disclosure.tsx'
import { Icon } from '../icon.tsx'
import { IconButton } from '../icon-button.tsx'
import { KeyList } from '../key-list.tsx'
import { useShortcut } from '../keys.ts'
import { MenuButton } from '../menu.tsx'
import { Qr } from '../qr.tsx'
import { Row } from '../stack.tsx'
import { TextField } from '../text-field.tsx'
import { toast } from '../toasts.ts'
import { Sample } from './sample.tsx'
import s from './sample.module.css'

type Open = 'dialog' | 'side' | 'palette' | 'keys' | null

export function ActionSamples() {
  const [open, setOpen] = useState<Open>(null)
  const [muted, setMuted] = useState(false)
  const [text, setText] = useState('')
  const close = () => setOpen(null)
  useShortcut({ key: 'mod+k', label: 'All commands' }, () => setOpen('palette'))
  useShortcut({ key: '?', label: 'Keys' }, () => setOpen('keys'))
  useShortcut({ key: 'm', label: 'Mute' }, () => setMuted(!muted))
  return (
    <>
      <Sample title="Buttons" note="One filled button per region. What cannot be pressed says why.">
        <Row>
          <Button look="primary">Record decision</Button>
          <Button keys="C">I own this</Button>
          <Button look="bare">Hand over</Button>
          <Button whyNot="Dana approves this; ask her first.">Approve</Button>
        </Row>
        <Row>
          <Button look="primary" dense keys="N">
            Send now
          </Button>
          <Button dense>Hold</Button>
          <Button dense look="bare">
            Skip
          </Button>
          <IconButton dense label="Search" icon={<Icon of={Search} />} />
          <IconButton
            label="Mute"
            keys="m"
            pressed={muted}
            onClick={() => setMuted(!muted)}
            icon={<Icon of={muted ? VolumeX : Volume2} />}
          />
          <MenuButton
            label="More"
            icon={<Icon of={Ellipsis} />}
            items={[
              { id: 'edit', name: 'Edit', run: () => toast('Edited.') },
              {
                id: 'jump',
                name: 'Jump',
                hint: 'Shows first what it will skip',
                run: () => toast('Nothing skipped.'),
              },
              { id: 'settle', name: 'Settle', whyNot: 'Only the lead can', run: () => undefined },
              { id: 'end', name: 'End', apart: true, run: () => toast('Still going.') },
            ]}
          />
          <CopyButton text="K7PM-2QXD" name="Copy code" />
        </Row>
      </Sample>
      <Sample title="Overlays" note="Esc closes, never discards; focus goes back to where it was.">
        <Row>
          <Button onClick={() => setOpen('dialog')}>Dialog</Button>
          <Button onClick={() => setOpen('side')}>Side panel</Button>
          <Button keys="mod+k" onClick={() => setOpen('palette')}>
            Commands
          </Button>
          <Button keys="?" onClick={() => setOpen('keys')}>
            Keys
          </Button>
          <Button
            onClick={() => toast('Claimed Tell customers.', { name: 'Undo', run: () => undefined })}
          >
            Toast
          </Button>
        </Row>
        <Dialog
          title="End play and begin the talk"
          open={open === 'dialog'}
          onClose={close}
          actions={
            <>
              <Button look="primary" onClick={close}>
                End play
              </Button>
              <Button onClick={close}>Keep playing</Button>
            </>
          }
        >
          <p>Two decisions are still open: Tell customers, Rotate key.</p>
          <TextField label="A word for the log" value={text} onChange={setText} />
        </Dialog>
        <SidePanel title="What this is built on" open={open === 'side'} onClose={close}>
          <p>Four events between T+12:30 and T+16:40.</p>
        </SidePanel>
        <CommandPalette
          open={open === 'palette'}
          onClose={close}
          items={[
            { id: 'own', name: 'Own a decision', keys: 'C', run: () => toast('Owned.') },
            {
              id: 'record',
              name: 'Write into the record',
              keys: 'R',
              also: 'log note',
              run: () => toast('Written.'),
            },
            { id: 'time', name: 'Ask for time', run: () => toast('Asked.') },
          ]}
          interpret={(typed) =>
            typed.startsWith('/task ')
              ? [
                  {
                    id: 'task',
                    name: `New task: ${typed.slice(6)}`,
                    run: () => toast('Task made.'),
                  },
                ]
              : []
          }
        />
        <KeyList open={open === 'keys'} onClose={close} />
      </Sample>
      <Sample title="Disclosure and QR">
        <Disclosure summary="How computed">
          <p>35 % of 71.4 and 65 % of 58.0.</p>
        </Disclosure>
        <div className={s.qr}>
          <Qr text="http://192.168.1.20:7070/j/K7PM2QXD" label="Opens the page to join" />
        </div>
      </Sample>
    </>
  )
}
