import {
  Clock3,
  Eye,
  EyeOff,
  Info,
  LogOut,
  MonitorPlay,
  NotebookPen,
  Plus,
  Printer,
  QrCode,
  SlidersHorizontal,
  Smartphone,
} from 'lucide-react'
import { toast } from '../../../look/toasts.ts'
import { useMay } from '../../../stores/viewer.ts'
import { cover, openOver, useConsole } from '../console-state.ts'
import { openDisplay } from '../../../stores/page-links.ts'
import { useServerAway } from '../orders.ts'
import { firstReason } from './control.ts'
import type { Control } from './control.ts'

/** Hides everything that only the facilitator may know, at once and by one key. */
export function useCoverControl(): Control {
  const covered = useConsole((now) => now.covered)
  return {
    id: 'cover',
    label: covered ? 'Uncover' : 'Cover',
    also: 'hide spoilers screen share',
    key: '.',
    icon: covered ? Eye : EyeOff,
    run: () => cover(!covered),
  }
}

export type PageControls = Record<
  | 'improvise'
  | 'note'
  | 'jump'
  | 'links'
  | 'devices'
  | 'inPlay'
  | 'truth'
  | 'print'
  | 'display'
  | 'end',
  Control
>

/** What concerns the whole exercise rather than one inject, team or seat. */
export function usePageControls(): PageControls {
  const may = useMay()
  const away = useServerAway()
  const notNow = 'This is possible while play is on.'
  return {
    improvise: {
      id: 'improvise',
      label: 'New inject',
      also: 'write ad hoc news',
      key: 'i',
      icon: Plus,
      whyNot: away,
      run: () => openOver({ is: 'improvise' }),
    },
    note: {
      id: 'note',
      label: 'Note',
      also: 'write down remark',
      key: 'g',
      icon: NotebookPen,
      run: focusNote,
    },
    jump: {
      id: 'jump',
      label: 'Jump in time',
      also: 'skip later forward',
      icon: Clock3,
      whyNot: firstReason(away, !may.has('jump') && notNow),
      run: () => openOver({ is: 'jump', byMs: null }),
    },
    links: {
      id: 'links',
      label: 'Code and links',
      also: 'qr join invite lock observer display facilitator',
      icon: QrCode,
      whyNot: away,
      run: () => openOver({ is: 'links' }),
    },
    devices: {
      id: 'devices',
      label: 'Devices',
      also: 'phone laptop revoke end session new link',
      icon: Smartphone,
      whyNot: away,
      run: () => openOver({ is: 'devices', seat: null }),
    },
    inPlay: {
      id: 'in-play',
      label: 'Attention, countdowns and flags',
      also: 'cap settings',
      icon: SlidersHorizontal,
      whyNot: away,
      run: () => openOver({ is: 'in-play' }),
    },
    truth: {
      id: 'truth',
      label: 'What is really going on',
      also: 'truth story solution',
      icon: Info,
      run: () => openOver({ is: 'truth' }),
    },
    print: { id: 'print', label: 'Print run list', icon: Printer, run: () => window.print() },
    display: {
      id: 'display',
      label: 'Display',
      also: 'room screen big projector',
      icon: MonitorPlay,
      whyNot: away,
      run: () => void openDisplay().then((problem) => problem !== null && toast(problem)),
    },
    end: {
      id: 'end-play',
      label: 'End play',
      also: 'finish hot wash stop',
      icon: LogOut,
      whyNot: firstReason(away, !may.has('end-play') && notNow),
      run: () => openOver({ is: 'end-play' }),
    },
  }
}

function focusNote(): void {
  document.querySelector<HTMLElement>('[data-note]')?.focus()
}
