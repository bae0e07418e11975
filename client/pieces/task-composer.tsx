import { Button } from '../look/button.tsx'
import { Select } from '../look/select.tsx'
import { TextField } from '../look/text-field.tsx'
import { useDraft, writeDraft } from '../stores/draft.ts'
import { useRows } from '../stores/rows.ts'
import { useSend } from '../stores/send.ts'
import { nameOf, useMe } from '../stores/viewer.ts'
import { SendState } from './send-state.tsx'
import s from './tasks.module.css'

const TITLE = 'task:new:title'
const TO = 'task:new:to'

/** Puts a title into the composer: from a message or the command palette. */
export function beginTask(title: string): void {
  writeDraft(TITLE, title)
}

export function TaskComposer() {
  const me = useMe()
  const seats = useRows('seats', (seat) => seat.team === me?.team && seat.state === 'present')
  const [title, setTitle] = useDraft(TITLE)
  const [to, setTo] = useDraft(TO)
  const { sending, send } = useSend('task:new')
  const chosen = seats.find(({ id }) => id === to)
  const whyNot =
    title.trim() === ''
      ? 'Say what is to be done.'
      : chosen === undefined
        ? 'Choose who does it.'
        : undefined
  const create = async () => {
    const answer = await send('create-task', { title: title.trim(), to })
    if (!answer.ok) return
    setTitle('')
    setTo('')
  }
  return (
    <form
      className={s.new}
      onSubmit={(event) => {
        event.preventDefault()
        if (whyNot === undefined) void create()
      }}
    >
      <TextField label="New task" value={title} onChange={setTitle} maxLength={200} />
      <Select
        label="Who does it"
        value={chosen?.id ?? ''}
        prompt="One person"
        options={seats.map((seat) => ({
          value: seat.id,
          label: seat.id === me?.seat ? 'Me' : nameOf(seat, seat.id),
        }))}
        onChange={setTo}
      />
      <div className={s.acts}>
        <Button type="submit" look="primary" whyNot={whyNot}>
          Create task
        </Button>
        <SendState of={sending} />
      </div>
    </form>
  )
}
