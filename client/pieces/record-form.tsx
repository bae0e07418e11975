import type { RecordRow } from '../../shared/view/rows.ts'
import { RECORD_FIELDS } from '../../shared/words/incident.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { useRecord, useSeatName } from '../stores/viewer.ts'
import { Checkpoints } from './checkpoints.tsx'
import s from './record-form.module.css'
import { RecordTextField } from './record-field.tsx'
import { SectionHead } from './section-head.tsx'
import { SeverityChoice } from './severity-choice.tsx'
import { VerdictChoice } from './verdict-choice.tsx'

/** The incident record: what set it off, what it may hurt, how bad, and what the team says it is. */
export function RecordForm() {
  const record = useRecord()
  if (record === null)
    return <EmptyState title="No record yet">It opens when play starts.</EmptyState>
  return <Fields record={record} />
}

function Fields({ record }: { readonly record: RecordRow }) {
  const editor = useSeatName(record.editing)
  return (
    <div className={s.record}>
      <SectionHead
        title="Record"
        sum={
          record.editing === null
            ? record.complete
              ? 'complete'
              : 'not complete yet'
            : `${editor} is editing`
        }
      />
      {RECORD_FIELDS.map((field) => (
        <RecordTextField key={field} record={record} field={field} />
      ))}
      <SeverityChoice record={record} />
      <VerdictChoice record={record} />
      <Checkpoints record={record} />
    </div>
  )
}
