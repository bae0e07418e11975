import { CircleSlash2, Hand, Pencil, RotateCw, Send } from 'lucide-react'
import type { RunListRow } from '../../../../shared/view/console-rows.ts'
import type { TeamId } from '../../../../shared/words/ids.ts'
import { useRows } from '../../../stores/rows.ts'
import { openOver } from '../console-state.ts'
import { firstReason } from '../controls/control.ts'
import type { Control } from '../controls/control.ts'
import { connectedNow, useForTeam, useOrder, useServerAway } from '../orders.ts'
import { sendUnlessUndone, useHeldBack } from './undo-send.ts'

export type InjectControls = Record<'send' | 'hold' | 'skip' | 'edit' | 'resend', Control>

const NOTHING_NEXT = 'No inject is next. Add one from the pool, or write a new one.'

/** Whom it goes to, as words: one team by its title, or all. */
export function useSendingWords(): (team: TeamId | null) => string {
  const teams = useRows('teams')
  return (id) => {
    const only = id ?? (teams.length === 1 ? teams[0]?.id : null)
    return `Sending to ${teams.find((team) => team.id === only)?.title ?? 'all teams'}.`
  }
}

/** What can be done with one inject. `null` stands for none, so that keys and buttons keep their place. */
export function useInjectControls(row: RunListRow | null): InjectControls {
  const wordsFor = useSendingWords()
  const order = useOrder(`inject:${row?.id ?? 'none'}`)
  const away = useServerAway()
  const withTeam = useForTeam()
  const underway = useHeldBack((held) => row !== null && held[row.id]?.state === 'waiting')
  const whyNot = firstReason(
    row === null && NOTHING_NEXT,
    away,
    underway && 'It is being sent. Undo first.',
  )
  const sent = row?.state === 'sent'

  const give = (command: 'release-inject' | 'hold-inject' | 'skip-inject' | 'resend-inject') => {
    if (row !== null) void order(command, withTeam(row.team, { inject: row.ref }))
  }
  const slowly = (command: 'release-inject' | 'resend-inject') => {
    if (row === null) return
    sendUnlessUndone(row.id, wordsFor(row.team), {
      connected: connectedNow,
      send: () => give(command),
    })
  }
  return {
    send: {
      id: 'send',
      label: 'Send now',
      icon: Send,
      whyNot: firstReason(whyNot, sent && 'It has been sent.'),
      run: () => slowly('release-inject'),
    },
    hold: {
      id: 'hold',
      label: 'Hold',
      icon: Hand,
      whyNot: firstReason(whyNot, row?.state === 'held' && 'It is held.'),
      run: () => give('hold-inject'),
    },
    skip: { id: 'skip', label: 'Skip', icon: CircleSlash2, whyNot, run: () => give('skip-inject') },
    edit: {
      id: 'edit',
      label: 'Edit',
      icon: Pencil,
      whyNot,
      run: () => row !== null && openOver({ is: 'edit', row: row.id }),
    },
    resend: {
      id: 'resend',
      label: 'Send again',
      icon: RotateCw,
      whyNot,
      run: () => slowly('resend-inject'),
    },
  }
}
