import { PHASE_TITLES } from '../../../../shared/words/phase.ts'
import type { Phase } from '../../../../shared/words/phase.ts'
import type { TeamId } from '../../../../shared/words/ids.ts'
import { Button } from '../../../look/button.tsx'
import { Dialog } from '../../../look/dialog.tsx'
import { TextArea } from '../../../look/text-area.tsx'
import { useDraft } from '../../../stores/draft.ts'
import { useRow } from '../../../stores/rows.ts'
import { closeOver } from '../console-state.ts'
import { firstReason } from '../controls/control.ts'
import { useForTeam, useOrder, useServerAway } from '../orders.ts'
import { Outcome } from '../sending/outcome.tsx'

const CONTROL = 'reopen'

export function ReopenDialog({
  team: id,
  phase,
}: {
  readonly team: TeamId
  readonly phase: Phase
}) {
  const team = useRow('teams', id)
  const [reason, setReason] = useDraft(CONTROL)
  const order = useOrder(CONTROL)
  const withTeam = useForTeam()
  const away = useServerAway()
  const reopen = async () => {
    const answer = await order('reopen-phase', withTeam(id, { phase, reason: reason.trim() }))
    if (!answer.ok) return
    setReason('')
    closeOver()
  }
  return (
    <Dialog
      open
      title={`Reopen ${PHASE_TITLES[phase]} for ${team?.title ?? 'the team'}`}
      onClose={closeOver}
      actions={
        <>
          <Button
            look="primary"
            whyNot={firstReason(away, reason.trim() === '' && 'Say why first.')}
            onClick={() => void reopen()}
          >
            Reopen
          </Button>
          <Button onClick={closeOver}>Not now</Button>
          <Outcome of={CONTROL} />
        </>
      }
    >
      <TextArea
        label="Why"
        hint="Players and the debrief read it."
        value={reason}
        onChange={setReason}
        data-autofocus
      />
    </Dialog>
  )
}
