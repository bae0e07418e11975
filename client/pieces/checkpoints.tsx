import type { RecordRow } from '../../shared/view/rows.ts'
import { Button } from '../look/button.tsx'
import { Disclosure } from '../look/disclosure.tsx'
import { exerciseClock } from '../look/figures.ts'
import { Select } from '../look/select.tsx'
import { TextField } from '../look/text-field.tsx'
import { useDraft } from '../stores/draft.ts'
import { useRow } from '../stores/rows.ts'
import { useSend } from '../stores/send.ts'
import { useMay } from '../stores/viewer.ts'
import s from './record-form.module.css'
import { SendState } from './send-state.tsx'
import { useFill } from './use-slots.ts'

/** What vendors have said, and when: each talk with a vendor is a checkpoint of the record. */
export function Checkpoints({ record }: { readonly record: RecordRow }) {
  const may = useMay().has('make-checkpoint')
  const fill = useFill()
  return (
    <section aria-label="Vendor checkpoints" className={s.field}>
      <p className={s.label}>Vendor checkpoints</p>
      {record.checkpoints.length === 0 && <p className={s.by}>None yet.</p>}
      <ul className={s.points}>
        {record.checkpoints.map((point) => (
          <li key={`${point.vendor} ${point.atMs}`}>
            {exerciseClock(point.atMs)} {fill(point.title)}
            {point.note === null ? '' : `: ${point.note}`} <span className={s.by}>{point.by}</span>
          </li>
        ))}
      </ul>
      {may && <NewCheckpoint />}
    </section>
  )
}

function NewCheckpoint() {
  const fill = useFill()
  const vendors = useRow('briefing', 'briefing')?.vendors ?? []
  const [vendor, setVendor] = useDraft('checkpoint:vendor')
  const [note, setNote] = useDraft('checkpoint:note')
  const { sending, send } = useSend('checkpoint')
  const chosen = vendors.find(({ id }) => id === vendor)
  if (vendors.length === 0) return null
  const record = async () => {
    const answer = await send('make-checkpoint', {
      vendor,
      ...(note.trim() !== '' && { note: note.trim() }),
    })
    if (!answer.ok) return
    setVendor('')
    setNote('')
  }
  return (
    <Disclosure summary="Note a checkpoint" open={vendor !== '' || note !== ''}>
      <form
        className={s.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (chosen !== undefined) void record()
        }}
      >
        <Select
          label="Vendor"
          value={chosen?.id ?? ''}
          prompt="Which vendor"
          options={vendors.map(({ id, title, contact }) => ({
            value: id,
            label: contact === null ? fill(title) : `${fill(title)}, ${fill(contact)}`,
          }))}
          onChange={setVendor}
        />
        <TextField label="What was said or asked" value={note} onChange={setNote} maxLength={500} />
        <div className={s.acts}>
          <Button
            type="submit"
            whyNot={chosen === undefined ? 'Choose the vendor first.' : undefined}
          >
            Record checkpoint
          </Button>
          <SendState of={sending} />
        </div>
      </form>
    </Disclosure>
  )
}
