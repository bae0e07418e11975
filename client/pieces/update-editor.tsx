import type { Audience } from '../../shared/words/incident.ts'
import type { UpdateRow } from '../../shared/view/rows.ts'
import { Button } from '../look/button.tsx'
import { TextArea } from '../look/text-area.tsx'
import { useDraft } from '../stores/draft.ts'
import { useSend } from '../stores/send.ts'
import { SendState } from './send-state.tsx'
import s from './updates.module.css'

interface Props {
  /** Names it on the page; what is typed is kept under it. */
  readonly control: string
  readonly audience: Audience | null
  /** The text that is changed; none for a new one. */
  readonly update?: UpdateRow
  /** What stands there before anything is typed. */
  readonly prepared?: string
  /** Words of the way out; none where there is nothing to leave. */
  readonly leave?: string
  readonly onSaved: () => void
  readonly onLeave?: () => void
}

/** The text of an update, saved as a draft; a changed text needs approval anew. */
export function UpdateEditor(props: Props) {
  const { control, audience, update, prepared = '', leave, onSaved, onLeave } = props
  const [draft, setDraft] = useDraft(`${control}:text`)
  const { sending, send } = useSend(`${control}:save`)
  const text = draft === '' ? (update?.text ?? prepared) : draft
  const whyNot = reason(audience, text)
  const save = async () => {
    const data = {
      ...(update !== undefined && { update: update.ref }),
      audience,
      text: text.trim(),
    }
    const answer = await send('draft-update', data)
    if (!answer.ok) return
    setDraft('')
    onSaved()
  }
  return (
    <form
      className={s.card}
      onSubmit={(event) => {
        event.preventDefault()
        if (whyNot === undefined) void save()
      }}
    >
      <TextArea
        label="Text"
        hint="What is known, what is being done, when the next update comes."
        value={text}
        onChange={setDraft}
        rows={5}
      />
      <div className={s.acts}>
        <Button type="submit" look="primary" whyNot={whyNot}>
          Save draft
        </Button>
        {leave !== undefined && (
          <Button
            onClick={() => {
              setDraft('')
              onLeave?.()
            }}
          >
            {leave}
          </Button>
        )}
        <SendState of={sending} />
      </div>
    </form>
  )
}

function reason(audience: Audience | null, text: string): string | undefined {
  if (audience === null) return 'Choose who should hear it.'
  return text.trim() === '' ? 'Write something first.' : undefined
}
