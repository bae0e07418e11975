import { useState } from 'react'
import type { ReactNode } from 'react'
import { PHASE_TITLES, earlierPhases } from '../../shared/words/phase.ts'
import type { PlayedPhase } from '../../shared/words/phase.ts'
import { Button } from '../look/button.tsx'
import { Dialog } from '../look/dialog.tsx'
import { MenuButton } from '../look/menu.tsx'
import type { MenuItem } from '../look/menu.tsx'
import { TextArea } from '../look/text-area.tsx'
import { useDraft } from '../stores/draft.ts'
import { useSend } from '../stores/send.ts'
import { useMay, useTeam } from '../stores/viewer.ts'
import { SendState } from './send-state.tsx'

/** Whoever has command may go back to an earlier phase; everybody else has nothing here. */
export function useReopenPhase(): {
  readonly items: readonly MenuItem[]
  readonly dialog: ReactNode
} {
  const team = useTeam()
  const may = useMay().has('reopen-phase')
  const [phase, setPhase] = useState<PlayedPhase | null>(null)
  const items =
    team === null || !may
      ? []
      : earlierPhases(team.phase).map((earlier) => ({
          id: `reopen:${earlier}`,
          name: `Reopen ${PHASE_TITLES[earlier].toLowerCase()}…`,
          run: () => setPhase(earlier),
        }))
  const dialog = phase !== null && <ReopenDialog phase={phase} onClose={() => setPhase(null)} />
  return { items, dialog }
}

/** At the end of the band of phases. */
export function ReopenMenu() {
  const { items, dialog } = useReopenPhase()
  return (
    <>
      {items.length > 0 && <MenuButton dense look="bare" label="Reopen" items={items} />}
      {dialog}
    </>
  )
}

interface Props {
  readonly phase: PlayedPhase
  readonly onClose: () => void
}

function ReopenDialog({ phase, onClose }: Props) {
  const [reason, setReason] = useDraft('reopen-phase')
  const { sending, send } = useSend('reopen-phase')
  const reopen = async () => {
    const answer = await send('reopen-phase', { phase, reason: reason.trim() })
    if (!answer.ok) return
    setReason('')
    onClose()
  }
  return (
    <Dialog
      open
      title={`Reopen ${PHASE_TITLES[phase].toLowerCase()}`}
      onClose={onClose}
      actions={
        <>
          <Button
            look="primary"
            whyNot={reason.trim() === '' ? 'Say why first.' : undefined}
            onClick={() => void reopen()}
          >
            Reopen
          </Button>
          <Button onClick={onClose}>Not now</Button>
          <SendState of={sending} />
        </>
      }
    >
      <TextArea
        label="Why"
        hint="Your team and the debrief read it."
        value={reason}
        onChange={setReason}
        data-autofocus
      />
    </Dialog>
  )
}
