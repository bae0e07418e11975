import type { RecordRow } from '../../shared/view/rows.ts'
import { RECORD_FIELD_TITLES } from '../../shared/words/incident.ts'
import type { RecordField } from '../../shared/words/incident.ts'
import { Button } from '../look/button.tsx'
import { exerciseClock } from '../look/figures.ts'
import { TextArea } from '../look/text-area.tsx'
import { readDraft, useDraft, writeDraft } from '../stores/draft.ts'
import { tellEditing } from '../stores/live.ts'
import { useSend } from '../stores/send.ts'
import { useIsMe, useMay, useSeatName } from '../stores/viewer.ts'
import s from './record-form.module.css'
import { SendState } from './send-state.tsx'
import { draftKey, isChanged, UNCHANGED } from './unsaved-record.ts'

interface Props {
  readonly record: RecordRow
  readonly field: RecordField
}

/** A draft that empties the field; an empty draft means there is none. */
const EMPTIED = ' '

/** One text of the record. One editor at a time; what this viewer typed waits as a draft until it is saved. */
export function RecordTextField({ record, field }: Props) {
  const may = useMay().has('edit-record')
  const mine = useIsMe(record.editing)
  const editor = useSeatName(record.editing)
  const [draft, setDraft] = useDraft(draftKey(field))
  const { sending, send } = useSend(`record:${field}`)
  const saved = record.fields[field]
  const taken = record.editing !== null && !mine
  const changed = isChanged(draft, record, field)

  const save = async () => {
    const answer = await send('edit-record', { field, value: draft.trim() })
    if (answer.ok) setDraft(UNCHANGED)
  }
  return (
    <div className={s.field}>
      <TextArea
        label={RECORD_FIELD_TITLES[field]}
        value={draft === UNCHANGED ? (saved?.text ?? '') : draft}
        readOnly={!may || taken}
        data-record-field={field}
        onBlur={() => tellEditing({ field: null })}
        onChange={(text) => {
          if (!mine) tellEditing({ field })
          setDraft(text === '' ? EMPTIED : text)
        }}
      />
      <p className={s.by}>
        {taken
          ? `${editor} is editing${changed ? '; your text is kept' : ''}`
          : saved === null
            ? 'Nobody has filled this in.'
            : `${saved.by}, ${exerciseClock(saved.atMs)}`}
      </p>
      {changed && !taken && (
        <div className={s.acts}>
          <Button dense onClick={() => void save()}>
            Save
          </Button>
          <Button dense onClick={() => setDraft(UNCHANGED)}>
            Discard my change
          </Button>
        </div>
      )}
      {sending.is !== 'idle' && <SendState of={sending} />}
    </div>
  )
}

/** Adds a line to a field as a draft: it is shown there, and saved only when somebody presses Save. */
export function addToRecord(record: RecordRow, field: RecordField, line: string): void {
  const before = readDraft(draftKey(field)).trim() || (record.fields[field]?.text ?? '')
  writeDraft(draftKey(field), before === '' ? line : `${before}\n${line}`)
}
