import type { RecordField } from '../../shared/words/incident.ts'
import { Button } from '../look/button.tsx'
import { readDraft, writeDraft } from '../stores/draft.ts'
import { useSend } from '../stores/send.ts'
import s from './record-form.module.css'
import { SendState } from './send-state.tsx'
import { draftKey, UNCHANGED } from './unsaved-record.ts'

/** Whoever filled in several texts saves them with one press. */
export function SaveRecord({ fields }: { readonly fields: readonly RecordField[] }) {
  const { sending, send } = useSend('record:all')
  const save = async () => {
    for (const field of fields) {
      const value = readDraft(draftKey(field)).trim()
      const answer = await send('edit-record', { field, value })
      if (!answer.ok) return
      writeDraft(draftKey(field), UNCHANGED)
    }
  }
  if (fields.length < 2 && sending.is === 'idle') return null
  return (
    <div className={s.acts}>
      {fields.length > 1 && (
        <Button look="primary" onClick={() => void save()}>
          Save all {fields.length} texts
        </Button>
      )}
      <SendState of={sending} />
    </div>
  )
}
