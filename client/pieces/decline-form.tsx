import type { CommandName } from '../../shared/exercise/commands/commands.ts'
import { Button } from '../look/button.tsx'
import { Row } from '../look/stack.tsx'
import { TextField } from '../look/text-field.tsx'
import { useDraft } from '../stores/draft.ts'
import { useSend } from '../stores/send.ts'
import s from './improvement-plan.module.css'
import { SendState } from './send-state.tsx'

interface Props {
  readonly command: Extract<CommandName, 'decline-follow-up' | 'decline-gap'>
  readonly data: Record<string, unknown>
  readonly control: string
  readonly onClose: () => void
}

/** Says with a reason that this will not be done; the reason stands in the report. */
export function DeclineForm({ command, data, control, onClose }: Props) {
  const [reason, setReason] = useDraft(control)
  const { sending, send } = useSend(control)
  const whyNot = reason.trim() === '' ? 'Give the reason; the report prints it.' : undefined
  const decline = async () => {
    const answer = await send(command, { ...data, reason: reason.trim() })
    if (!answer.ok) return
    setReason('')
    onClose()
  }
  return (
    <form
      className={s.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (whyNot === undefined) void decline()
      }}
    >
      <TextField
        label="Why it will not be done"
        value={reason}
        maxLength={4_000}
        onChange={setReason}
      />
      <Row>
        <Button type="submit" whyNot={whyNot}>
          Decline
        </Button>
        <Button look="bare" onClick={onClose}>
          Back
        </Button>
        <SendState of={sending} />
      </Row>
    </form>
  )
}
