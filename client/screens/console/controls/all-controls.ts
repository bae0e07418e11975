import { ArrowDownUp, Keyboard, Lock, LockOpen, Search, Volume1 } from 'lucide-react'
import { announce } from '../../../look/live-regions.tsx'
import { useExercise } from '../../../stores/viewer.ts'
import { usePhaseControls } from '../bar/phase-menu.tsx'
import { openOver, useConsole } from '../console-state.ts'
import { useOrder, useServerAway } from '../orders.ts'
import type { RunOrder } from '../../../pieces/run-list/run-order.ts'
import { useInjectControls } from '../sending/inject-controls.ts'
import { usePauseControl } from './clock-controls.ts'
import type { Control } from './control.ts'
import { useCoverControl, usePageControls } from './page-controls.ts'
import type { PageControls } from './page-controls.ts'
import { spokenState } from './spoken-state.ts'

export interface AllControls {
  readonly cover: Control
  readonly pause: Control
  /** Send, hold, skip and edit of the next inject. */
  readonly next: readonly Control[]
  readonly phases: readonly Control[]
  readonly page: PageControls
  /** Whatever can be done by key or by command now; while covered only what gives nothing away. */
  readonly reachable: readonly Control[]
}

/** Every control of the console once, for its buttons, keys and commands. */
export function useAllControls(order: RunOrder): AllControls {
  const covered = useConsole((now) => now.covered)
  const cover = useCoverControl()
  const pause = usePauseControl()
  const { send, hold, skip, edit } = useInjectControls(order.next)
  const next = [{ ...send, key: 'n' }, { ...hold, key: 'h' }, skip, edit]
  const phases = usePhaseControls()
  const page = usePageControls()
  const more = useQuietControls()
  // The key without Ctrl is still in fields and dialogs, where a mistaken screen share also happens.
  const anywhere = {
    ...cover,
    id: 'cover-anywhere',
    label: `${cover.label} from anywhere`,
    key: 'mod+.',
  }
  const open = [pause, ...next, ...Object.values(page), ...phases, ...more]
  return {
    cover,
    pause,
    next,
    phases,
    page,
    reachable: [cover, anywhere, ...(covered ? [pause] : open)],
  }
}

/** Controls without a button of their own on the page. */
function useQuietControls(): Control[] {
  const away = useServerAway()
  const locked = useExercise()?.joiningLocked ?? false
  const order = useOrder('lock-joining')
  return [
    {
      id: 'lock-joining',
      label: locked ? 'Unlock joining' : 'Lock joining',
      icon: locked ? LockOpen : Lock,
      whyNot: away,
      run: () => void order('lock-joining', { locked: !locked }),
    },
    {
      id: 'speak',
      label: 'Say clock, lead and what is next',
      key: 't',
      icon: Volume1,
      run: () => announce(spokenState(), 'soon'),
    },
    {
      id: 'commands',
      label: 'All commands',
      key: 'mod+k',
      icon: Search,
      run: () => openOver({ is: 'commands' }),
    },
    { id: 'keys', label: 'Keys', key: '?', icon: Keyboard, run: () => openOver({ is: 'keys' }) },
    {
      id: 'run-list',
      label: 'Go to the run list',
      icon: ArrowDownUp,
      run: () => document.querySelector<HTMLElement>('[data-line][tabindex="0"]')?.focus(),
    },
  ]
}
