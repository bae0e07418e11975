import type { RecordRow } from '../../shared/view/rows.ts'
import { RECORD_FIELDS } from '../../shared/words/incident.ts'
import type { RecordField } from '../../shared/words/incident.ts'
import { useDrafted } from '../stores/draft.ts'

/** What this viewer typed and has not saved; an empty draft means that there is none. */
export const UNCHANGED = ''

export function draftKey(field: RecordField): string {
  return `record:${field}`
}

/** Whether a draft differs from what is saved in its field. */
export function isChanged(draft: string, record: RecordRow, field: RecordField): boolean {
  return draft !== UNCHANGED && draft.trim() !== (record.fields[field]?.text ?? '')
}

/** Texts of the record that this viewer typed and the team has not: they count only once they are saved. */
export function useUnsaved(record: RecordRow | null): RecordField[] {
  const found = useDrafted((read) =>
    record === null
      ? ''
      : RECORD_FIELDS.filter((field) => isChanged(read(draftKey(field)), record, field)).join(' '),
  ).split(' ')
  return RECORD_FIELDS.filter((field) => found.includes(field))
}
