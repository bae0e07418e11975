import type { RunListRow } from '../../../../shared/view/console-rows.ts'
import { ControlButton } from '../controls/control-button.tsx'
import { stateOf } from '../../../pieces/run-list/line-words.ts'
import { useOpenDecision } from '../sending/open-decision.ts'
import { Outcome } from '../sending/outcome.tsx'
import { SendActions } from '../sending/send-actions.tsx'
import { InjectWords } from './inject-words.tsx'
import { LineCard } from './line-card.tsx'

/** A decision that opens by time, by condition, or by hand if it was skipped. */
export function ChosenDecision({ row }: { readonly row: RunListRow }) {
  const open = useOpenDecision(row)
  return (
    <LineCard title={stateOf(row) || 'From the run list'} line={row.id}>
      <InjectWords row={row} />
      {row.state !== 'sent' && (
        <SendActions of={row.id}>
          <ControlButton of={open} />
        </SendActions>
      )}
      <Outcome of={`inject:${row.id}`} />
    </LineCard>
  )
}
