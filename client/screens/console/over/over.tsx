import { never } from '../../../../shared/words/assert.ts'
import { CommandPalette } from '../../../look/command-palette.tsx'
import { KeyList } from '../../../look/key-list.tsx'
import { DevicesDialog } from '../../../pieces/devices-dialog.tsx'
import { closeOver, useConsole } from '../console-state.ts'
import type { Control } from '../controls/control.ts'
import { ImprovisePanel } from '../improvise/improvise-panel.tsx'
import { DelegateDialog } from '../record/delegate-dialog.tsx'
import { RecordDialog } from '../record/record-dialog.tsx'
import { RolesDialog } from '../team/roles-dialog.tsx'
import { EditDialog } from './edit-dialog.tsx'
import { EndPlayDialog } from './end-play-dialog.tsx'
import { InPlayDialog } from './in-play-dialog.tsx'
import { JumpDialog } from './jump-dialog.tsx'
import { LinksDialog } from './links-dialog.tsx'
import { ReopenDialog } from './reopen-dialog.tsx'
import { TruthDialog } from './truth-dialog.tsx'

/** Whatever lies over the console: one thing at a time. */
export function OverConsole({ controls }: { readonly controls: readonly Control[] }) {
  const over = useConsole((now) => now.over)
  if (over === null) return null
  switch (over.is) {
    case 'commands':
      return (
        <CommandPalette
          open
          onClose={closeOver}
          items={controls.filter(({ whyNot }) => whyNot === undefined).map(asItem)}
        />
      )
    case 'keys':
      return <KeyList open onClose={closeOver} />
    case 'jump':
      return <JumpDialog offered={over.byMs} />
    case 'links':
      return <LinksDialog />
    case 'devices':
      return <DevicesDialog seat={over.seat} onClose={closeOver} />
    case 'in-play':
      return <InPlayDialog />
    case 'truth':
      return <TruthDialog />
    case 'end-play':
      return <EndPlayDialog />
    case 'reopen':
      return <ReopenDialog team={over.team} phase={over.phase} />
    case 'edit':
      return <EditDialog row={over.row} />
    case 'improvise':
      return <ImprovisePanel />
    case 'record':
      return <RecordDialog team={over.team} decision={over.decision} />
    case 'delegate':
      return <DelegateDialog decision={over.decision} />
    case 'roles':
      return <RolesDialog seat={over.seat} />
    default:
      return never(over)
  }
}

function asItem({ id, label, also, key, run }: Control) {
  return {
    id,
    name: label,
    run,
    ...(also !== undefined && { also }),
    ...(key !== undefined && { keys: key }),
  }
}
