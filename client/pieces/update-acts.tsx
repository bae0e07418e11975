import { useState } from 'react'
import type { UpdateRow } from '../../shared/view/rows.ts'
import { Button } from '../look/button.tsx'
import { TextArea } from '../look/text-area.tsx'
import { useDraft } from '../stores/draft.ts'
import { useSend } from '../stores/send.ts'
import { useIsMe, useMay } from '../stores/viewer.ts'
import { SendState } from './send-state.tsx'
import { useApprovers } from './update-approval.ts'
import s from './updates.module.css'

/** Draft, ask, approve or return, send. Sending unapproved is possible, and the button says so. */
export function UpdateActs({
  update,
  onEdit,
}: {
  readonly update: UpdateRow
  readonly onEdit: () => void
}) {
  const may = useMay(`update:${update.id}`)
  const mine = useIsMe(update.author)
  const approvers = useApprovers(update.audience)
  const { sending, send } = useSend(`update:${update.id}`)
  const [returning, setReturning] = useState(false)
  const data = { update: update.ref }
  const approved = !update.needsApproval || update.state === 'approved'
  // Whoever may approve has no need to ask, to send it unapproved, or to return a text of their own.
  const approves = may.has('approve-update')
  if (returning) return <Return update={update} onDone={() => setReturning(false)} />
  return (
    <div className={s.acts}>
      {approves && (
        <Button look="primary" onClick={() => void send('approve-update', data)}>
          Approve
        </Button>
      )}
      {may.has('return-update') && !mine && (
        <Button onClick={() => setReturning(true)}>Return…</Button>
      )}
      {may.has('ask-approval') && !approves && (
        <Button look="primary" onClick={() => void send('ask-approval', data)}>
          {approvers === '' ? 'Ask for approval' : `Ask ${approvers} to approve`}
        </Button>
      )}
      {may.has('send-update') && !approves && (
        <Button
          look={approved ? 'primary' : 'quiet'}
          onClick={() => void send('send-update', data)}
        >
          {approved ? 'Send' : 'Send unapproved'}
        </Button>
      )}
      {may.has('draft-update') && <Button onClick={onEdit}>Edit</Button>}
      <SendState of={sending} />
    </div>
  )
}

function Return({ update, onDone }: { readonly update: UpdateRow; readonly onDone: () => void }) {
  const [reason, setReason] = useDraft(`update:${update.id}:return`)
  const { sending, send } = useSend(`update:${update.id}`)
  const give = async () => {
    const answer = await send('return-update', { update: update.ref, reason: reason.trim() })
    if (!answer.ok) return
    setReason('')
    onDone()
  }
  return (
    <form
      className={s.card}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() !== '') void give()
      }}
    >
      <TextArea label="What has to change?" value={reason} onChange={setReason} />
      <div className={s.acts}>
        <Button
          look="primary"
          type="submit"
          whyNot={reason.trim() === '' ? 'Say what has to change.' : undefined}
        >
          Return it
        </Button>
        <Button onClick={onDone}>Not now</Button>
        <SendState of={sending} />
      </div>
    </form>
  )
}
