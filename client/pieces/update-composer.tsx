import type { UpdateRow } from '../../shared/view/rows.ts'
import { AUDIENCES, AUDIENCE_TITLES } from '../../shared/words/incident.ts'
import type { Audience } from '../../shared/words/incident.ts'
import { Button } from '../look/button.tsx'
import { Disclosure } from '../look/disclosure.tsx'
import { Select } from '../look/select.tsx'
import { TextArea } from '../look/text-area.tsx'
import { useDraft, writeDraft } from '../stores/draft.ts'
import { useSend } from '../stores/send.ts'
import { SendState } from './send-state.tsx'
import { useApprovers } from './update-approval.ts'
import s from './updates.module.css'

const NEW = 'update:new'

/** Begins a new text; what is typed stays until it is saved. */
export function UpdateComposer() {
  const [audience, setAudience] = useDraft(`${NEW}:audience`)
  const [text] = useDraft(`${NEW}:text`)
  const chosen = AUDIENCES.find((each) => each === audience)
  return (
    <Disclosure summary="Write an update" open={audience !== '' || text !== ''}>
      <div className={s.card}>
        <Select
          label="To"
          value={chosen ?? ''}
          prompt="Who should hear it"
          options={AUDIENCES.map((value) => ({ value, label: AUDIENCE_TITLES[value] }))}
          onChange={setAudience}
        />
        {chosen !== undefined && <Approval audience={chosen} />}
        <Editor control={NEW} audience={chosen ?? null} onDone={() => setAudience('')} />
      </div>
    </Disclosure>
  )
}

/** Puts a text into the composer: from a decision's prepared update, or from the command palette. */
export function beginUpdate(audience: Audience, text: string): void {
  writeDraft(`${NEW}:audience`, audience)
  writeDraft(`${NEW}:text`, text)
}

/** Changes a text that is not sent yet. */
export function UpdateEditor({
  update,
  onDone,
}: {
  readonly update: UpdateRow
  readonly onDone: () => void
}) {
  return (
    <Editor
      control={`update:${update.id}`}
      audience={update.audience}
      update={update}
      onDone={onDone}
    />
  )
}

function Approval({ audience }: { readonly audience: Audience }) {
  const names = useApprovers(audience)
  return (
    <p className={s.quiet}>{names === '' ? 'Needs no approval.' : `Needs approval by ${names}.`}</p>
  )
}

interface EditorProps {
  readonly control: string
  readonly audience: Audience | null
  readonly update?: UpdateRow
  readonly onDone: () => void
}

function Editor({ control, audience, update, onDone }: EditorProps) {
  const [draft, setDraft] = useDraft(`${control}:text`)
  const { sending, send } = useSend(`${control}:save`)
  const text = draft === '' ? (update?.text ?? '') : draft
  const whyNot =
    audience === null
      ? 'Choose who should hear it.'
      : text.trim() === ''
        ? 'Write something first.'
        : undefined
  const save = async () => {
    const data = {
      ...(update !== undefined && { update: update.ref }),
      audience,
      text: text.trim(),
    }
    const answer = await send('draft-update', data)
    if (!answer.ok) return
    setDraft('')
    onDone()
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
        {update !== undefined && (
          <Button
            onClick={() => {
              setDraft('')
              onDone()
            }}
          >
            Discard my change
          </Button>
        )}
        <SendState of={sending} />
      </div>
    </form>
  )
}
