import { useState } from 'react'
import type { MessageRow } from '../../shared/view/rows.ts'
import { RECORD_FIELDS, RECORD_FIELD_TITLES } from '../../shared/words/incident.ts'
import type { RecordField } from '../../shared/words/incident.ts'
import { Button } from '../look/button.tsx'
import { MenuButton } from '../look/menu.tsx'
import { TextArea } from '../look/text-area.tsx'
import { readDraft, useDraft } from '../stores/draft.ts'
import { useSend } from '../stores/send.ts'
import { useMay } from '../stores/viewer.ts'
import s from './reading-pane.module.css'
import { SendButton } from './send-button.tsx'
import { SendState } from './send-state.tsx'
import { useStoryTime } from './story-time.ts'
import { useFill } from './use-slots.ts'

interface Props {
  readonly message: MessageRow
  readonly onRecord: (field: RecordField, text: string) => void
  readonly onTask: (title: string) => void
}

/** What a reader can do with a message without leaving it. */
export function MessageActions({ message, onRecord, onTask }: Props) {
  const may = useMay(`message:${message.id}`)
  const mayAnything = useMay()
  const fill = useFill()
  const storyTime = useStoryTime()
  const [replying, setReplying] = useState(readDraft(`reply:${message.id}`) !== '')
  const title = fill(message.title)
  return (
    <div className={s.acts}>
      <div className={s.row}>
        {may.has('acknowledge-page') && (
          <SendButton look="primary" command="acknowledge-page" data={{ message: message.ref }}>
            Acknowledge
          </SendButton>
        )}
        {may.has('reply') && !replying && <Button onClick={() => setReplying(true)}>Reply</Button>}
        {mayAnything.has('edit-record') && (
          <MenuButton
            label="Add to record"
            items={RECORD_FIELDS.map((field) => ({
              id: field,
              name: RECORD_FIELD_TITLES[field],
              run: () => onRecord(field, `${storyTime(message.releasedAtMs)} ${title}`),
            }))}
          />
        )}
        {mayAnything.has('create-task') && (
          <Button onClick={() => onTask(title)}>Make a task</Button>
        )}
      </div>
      {replying && <ReplyForm message={message} onDone={() => setReplying(false)} />}
    </div>
  )
}

function ReplyForm({
  message,
  onDone,
}: {
  readonly message: MessageRow
  readonly onDone: () => void
}) {
  const fill = useFill()
  const [text, setText] = useDraft(`reply:${message.id}`)
  const { sending, send } = useSend(`reply:${message.id}`)
  const reply = async () => {
    const answer = await send('reply', { message: message.ref, text: text.trim() })
    if (!answer.ok) return
    setText('')
    onDone()
  }
  return (
    <form
      className={s.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') void reply()
      }}
    >
      <TextArea
        label={`Reply to ${fill(message.from.name)}`}
        hint="The facilitator and everyone who sees this message can read it."
        value={text}
        onChange={setText}
      />
      <div className={s.row}>
        <Button type="submit" whyNot={text.trim() === '' ? 'Write something first.' : undefined}>
          Send reply
        </Button>
        <Button look="bare" onClick={onDone}>
          Close, keep the text
        </Button>
        <SendState of={sending} />
      </div>
    </form>
  )
}
