import type { RecordField } from '../../../shared/words/incident.ts'
import { toast } from '../../look/toasts.ts'
import { addToRecord } from '../../pieces/record-field.tsx'
import type { ShortCommand } from '../../pieces/short-commands.ts'
import { beginTask } from '../../pieces/task-composer.tsx'
import { beginUpdate } from '../../pieces/update-composer.tsx'
import { rowsOf, useRowsStore } from '../../stores/rows.ts'
import { send } from '../../stores/send.ts'
import { mayOf } from '../../stores/viewer.ts'
import { showPanel } from './place.ts'

/** A line from a message goes into a field of the record as a draft, and the record comes into view. */
export function noteInRecord(field: RecordField, line: string): void {
  const { me, records } = useRowsStore.getState()
  const record = records[me['me']?.team ?? '']
  if (record === undefined) return
  addToRecord(record, field, line)
  showPanel('record')
}

export function startTask(title: string): void {
  beginTask(title)
  showPanel('tasks')
}

/** `C`: claims the first decision that nobody holds, as its own button would. */
export function claimFirst(): void {
  const view = useRowsStore.getState()
  const first = rowsOf(view, 'decisions').find(
    ({ id, ownership }) =>
      ownership === 'unowned' && mayOf(view, `decision:${id}`).has('claim-decision'),
  )
  if (first === undefined) return toast('There is no decision to claim.')
  showPanel('now')
  void tell(send('claim-decision', { decision: first.ref }), 'Claimed. You own it.')
}

/** From the palette there is no control to show the answer at: the notice repeats what the page then shows. */
export function runShortCommand(short: ShortCommand): void {
  if (short.does === 'send') return void tell(send(short.command, short.data), 'Recorded.')
  if (short.does === 'task') return startTask(short.title)
  beginUpdate(short.audience, short.text)
  showPanel('updates')
}

async function tell(answer: ReturnType<typeof send>, done: string): Promise<void> {
  const given = await answer
  toast(given.ok ? done : given.message)
}
