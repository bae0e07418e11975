import { FastForward } from 'lucide-react'
import type { RunListRow } from '../../../../shared/view/console-rows.ts'
import { openOver } from '../console-state.ts'
import { ControlButton } from '../controls/control-button.tsx'
import { useServerAway } from '../orders.ts'
import { stateOf } from '../../../pieces/run-list/line-words.ts'
import { InjectWords } from './inject-words.tsx'
import { LineCard } from './line-card.tsx'

export function ChosenJump({ row }: { readonly row: RunListRow }) {
  const away = useServerAway()
  const look = {
    id: 'jump-here',
    label: 'Look at the jump',
    icon: FastForward,
    whyNot: away,
    run: () => openOver({ is: 'jump', byMs: row.byMs }),
  }
  return (
    <LineCard title={stateOf(row) || 'From the run list'} line={row.id}>
      <InjectWords row={row} />
      {row.state !== 'sent' && <ControlButton of={look} />}
    </LineCard>
  )
}
