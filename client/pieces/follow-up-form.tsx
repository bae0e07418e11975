import type { FollowUpRow } from '../../shared/view/rows.ts'
import type { TeamId } from '../../shared/words/ids.ts'
import { Button } from '../look/button.tsx'
import { Row } from '../look/stack.tsx'
import { useRows } from '../stores/rows.ts'
import { forgetRefusal, useSend } from '../stores/send.ts'
import { useMe } from '../stores/viewer.ts'
import { FollowUpFields } from './follow-up-fields.tsx'
import s from './improvement-plan.module.css'
import { byLength } from './longest-gaps.ts'
import { BLANK, draftOf, followUpControl, planData, usePlanDraft } from './plan-draft.ts'
import type { PlanDraft } from './plan-draft.ts'
import { SendState } from './send-state.tsx'

interface Props {
  readonly team: TeamId
  /** The follow-up to change; null to write a new one. */
  readonly row: FollowUpRow | null
  /** With capability element and start. */
  readonly whole: boolean
  /** Where it is opened for one follow-up: recorded, or left as it was. */
  readonly onClose?: () => void
}

/** What will change, which gap it answers, who does it and until when. */
export function FollowUpForm({ team, row, whole, onClose }: Props) {
  const { fields, leave, record, sending } = useFollowUp({ team, row, onClose })
  const whyNot = missing(fields.draft)
  return (
    <form
      className={s.form}
      aria-label={row === null ? 'New action' : `Change: ${row.text}`}
      onSubmit={(event) => {
        event.preventDefault()
        if (whyNot === undefined) void record()
      }}
    >
      <FollowUpFields {...fields} recorded={row !== null} whole={whole} />
      <Row>
        <Button type="submit" whyNot={whyNot}>
          {row === null ? 'Add action' : 'Save action'}
        </Button>
        {onClose && (
          <Button look="bare" onClick={leave}>
            Leave as it was
          </Button>
        )}
        <SendState of={sending} />
      </Row>
    </form>
  )
}

/** What has to be said or put right before it can be recorded. */
function missing({ text, start, due }: PlanDraft): string | undefined {
  if (text.trim() === '') return 'Say what will change.'
  if (start !== '' && due !== '' && due < start)
    return 'It is due before it starts: change one date.'
  return undefined
}

function useFollowUp({ team, row, onClose }: Omit<Props, 'whole'>) {
  const me = useMe()
  const seats = useRows('seats')
  const gaps = byLength(useRows('gaps', (gap) => gap.team === team))
  const control = followUpControl(team, row)
  const { draft, changes, change, forget } = usePlanDraft(
    control,
    row === null ? BLANK : draftOf(row, seats),
  )
  const { sending, send } = useSend(control)
  const onChange = (more: Partial<PlanDraft>) => {
    forgetRefusal(control)
    change(more)
  }
  const leave = () => {
    forget()
    onClose?.()
  }
  const record = async () => {
    const answer = await send(row === null ? 'create-follow-up' : 'edit-follow-up', {
      ...(row !== null && { followUp: row.ref }),
      ...planData(changes, seats, gaps),
      // A seat acts for its own team; whoever leads the talk says for which.
      ...(me?.kind !== 'seat' && { team }),
    })
    if (answer.ok) leave()
  }
  return { fields: { draft, seats, gaps, onChange }, leave, record, sending }
}
