import { useRow } from '../../../stores/rows.ts'
import { useConsole } from '../console-state.ts'
import { useRunRow, useSourceRow } from '../../../pieces/run-list/use-run-order.ts'
import { ChosenDecision } from './chosen-decision.tsx'
import { ChosenInject } from './chosen-inject.tsx'
import { ChosenJump } from './chosen-jump.tsx'
import { ChosenMessage } from './chosen-message.tsx'

/** What was opened from the run list, or from the mark for waiting replies. */
export function ChosenLine() {
  const chosen = useConsole((now) => now.chosen)
  const row = useRunRow(chosen)
  const message = useRow('messages', chosen)
  // A reply's message leads to the row that it came from.
  const source = useSourceRow(message?.inject ?? null, message?.team ?? null)
  const shown = row ?? source
  if (shown !== null) {
    if (shown.kind === 'decision') return <ChosenDecision row={shown} />
    if (shown.kind === 'jump') return <ChosenJump row={shown} />
    return <ChosenInject row={shown} />
  }
  return message === null ? null : <ChosenMessage message={message} />
}
