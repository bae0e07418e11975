import type { RecordRow } from '../../shared/view/rows.ts'
import { RECORD_FIELDS } from '../../shared/words/incident.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { counted } from '../look/figures.ts'
import { useRecord, useSeatName } from '../stores/viewer.ts'
import { Checkpoints } from './checkpoints.tsx'
import s from './record-form.module.css'
import { RecordTextField } from './record-field.tsx'
import { SectionHead } from './section-head.tsx'
import { SaveRecord } from './save-record.tsx'
import { SeverityChoice } from './severity-choice.tsx'
import { useUnsaved } from './unsaved-record.ts'
import { VerdictChoice } from './verdict-choice.tsx'

/** The incident record: what set it off, what it may hurt, how bad, and what the team says it is. */
export function RecordForm() {
  const record = useRecord()
  if (record === null)
    return <EmptyState title="No record yet">It opens when play starts.</EmptyState>
  return <Fields record={record} />
}

function Fields({ record }: { readonly record: RecordRow }) {
  const unsaved = useUnsaved(record)
  const sum = useSum(record, unsaved.length)
  return (
    <div className={s.record}>
      <SectionHead title="Record" sum={sum} />
      {RECORD_FIELDS.map((field) => (
        <RecordTextField key={field} record={record} field={field} />
      ))}
      <SaveRecord fields={unsaved} />
      <SeverityChoice record={record} />
      <VerdictChoice record={record} />
      <Checkpoints record={record} />
    </div>
  )
}

/** Who typed first wants to know that it does not count yet; then who else is at it, then how far it is. */
function useSum(record: RecordRow, unsaved: number): string {
  const editor = useSeatName(record.editing)
  if (unsaved > 0) return `${counted(unsaved, 'text')} not saved yet`
  if (record.editing !== null) return `${editor} is editing`
  return record.complete ? 'complete' : 'not complete yet'
}
