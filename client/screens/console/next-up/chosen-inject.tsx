import type { RunListRow } from '../../../../shared/view/console-rows.ts'
import { useRows } from '../../../stores/rows.ts'
import { ControlButton } from '../controls/control-button.tsx'
import { stateOf } from '../../../pieces/run-list/line-words.ts'
import { useInjectControls } from '../sending/inject-controls.ts'
import { Outcome } from '../sending/outcome.tsx'
import { SendActions } from '../sending/send-actions.tsx'
import { InjectWords } from './inject-words.tsx'
import { LineCard } from './line-card.tsx'
import { Replies } from './replies.tsx'

/** An inject out of its turn: sent early, looked up again, or sent once more. */
export function ChosenInject({ row }: { readonly row: RunListRow }) {
  const { send, hold, skip, edit, resend } = useInjectControls(row)
  const messages = useRows(
    'messages',
    (message) => message.inject === row.ref && (row.team ?? message.team) === message.team,
  )
  const state = stateOf(row)
  return (
    <LineCard title={state === '' ? 'From the run list' : state} line={row.id}>
      <InjectWords row={row} />
      <SendActions of={row.id}>
        {row.state === 'sent' ? (
          <ControlButton of={resend} />
        ) : (
          [
            send,
            ...(row.state === 'coming' && !row.pool ? [hold] : []),
            ...(row.state === 'skipped' ? [] : [skip]),
            edit,
          ].map((control) => <ControlButton key={control.id} of={control} />)
        )}
      </SendActions>
      <Outcome of={`inject:${row.id}`} />
      <Replies messages={messages} />
    </LineCard>
  )
}
