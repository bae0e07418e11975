import { useState } from 'react'
import type { RunListRow } from '../../../../shared/view/console-rows.ts'
import { Button } from '../../../look/button.tsx'
import { Dialog } from '../../../look/dialog.tsx'
import { TextArea } from '../../../look/text-area.tsx'
import { useFill } from '../../../pieces/use-slots.ts'
import { closeOver } from '../console-state.ts'
import { firstReason } from '../controls/control.ts'
import { useForTeam, useOrder, useServerAway } from '../orders.ts'
import { useRunRow } from '../../../pieces/run-list/use-run-order.ts'
import { Outcome } from '../sending/outcome.tsx'

const CONTROL = 'edit-inject'

/** Changes what an inject will say, while it has not gone out. */
export function EditDialog({ row: id }: { readonly row: string }) {
  const row = useRunRow(id)
  return row === null ? null : <Edit row={row} />
}

function Edit({ row }: { readonly row: RunListRow }) {
  const fill = useFill()
  const [body, setBody] = useState(row.body ?? '')
  const order = useOrder(CONTROL)
  const withTeam = useForTeam()
  const away = useServerAway()
  const save = async () => {
    const answer = await order(
      'edit-inject',
      withTeam(row.team, { inject: row.ref, body: body.trim() }),
    )
    if (answer.ok) closeOver()
  }
  const whyNot = firstReason(
    away,
    row.state === 'sent' && 'It has gone out in the meantime. Write a new inject instead.',
    body.trim() === '' && 'Write the text first.',
  )
  return (
    <Dialog
      open
      title={`Edit: ${fill(row.title)}`}
      onClose={closeOver}
      actions={
        <>
          <Button look="primary" whyNot={whyNot} onClick={() => void save()}>
            Keep this text
          </Button>
          <Button onClick={closeOver}>Not now</Button>
          <Outcome of={CONTROL} />
        </>
      }
    >
      <TextArea
        label="Text"
        hint="The team reads this instead. A word such as ${pager} is replaced by your own."
        value={body}
        maxLength={4_000}
        onChange={setBody}
        data-autofocus
      />
    </Dialog>
  )
}
