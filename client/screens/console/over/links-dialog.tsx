import type { InvitationAnswer } from '../../../../shared/wire/http.ts'
import { Dialog } from '../../../look/dialog.tsx'
import { CopyButton } from '../../../look/copy-button.tsx'
import { Qr } from '../../../look/qr.tsx'
import { Stack } from '../../../look/stack.tsx'
import { Switch } from '../../../look/switch.tsx'
import { useInvitation } from '../../../stores/invitation.ts'
import { useExercise } from '../../../stores/viewer.ts'
import { closeOver } from '../console-state.ts'
import { useOrder } from '../orders.ts'
import { Outcome } from '../sending/outcome.tsx'
import { MakeLink } from './make-link.tsx'
import s from './over.module.css'

const CONTROL = 'lock-joining'

/** How people get in, also in the middle of play. */
export function LinksDialog() {
  const { answer, problem } = useInvitation()
  const locked = useExercise()?.joiningLocked ?? false
  const order = useOrder(CONTROL)
  return (
    <Dialog open title="Code and links" onClose={closeOver}>
      <Stack gap={6}>
        {answer !== null && <Invitation invitation={answer} />}
        {answer === null && problem !== null && <p>{problem.message}</p>}
        <div>
          <Switch
            label="Lock joining"
            hint="Nobody new can come in. Whoever has a seat keeps it."
            on={locked}
            onChange={(lock) => void order('lock-joining', { locked: lock })}
          />
          <Outcome of={CONTROL} />
        </div>
        <section aria-label="Links for others">
          <h3>Links for others</h3>
          <p className={s.quiet}>
            Whoever has such a link has that page. Give each only to whom it is meant for.
          </p>
          <MakeLink kind="display" name="Display for the room" about="No spoilers" />
          <MakeLink
            kind="observer"
            name="Observer"
            about="Sees the team, tags moments, rates phases"
          />
          <MakeLink
            kind="facilitator"
            name="Another facilitator"
            about="All spoilers; takes over this console"
          />
        </section>
      </Stack>
    </Dialog>
  )
}

function Invitation({ invitation }: { readonly invitation: InvitationAnswer }) {
  return (
    <section aria-label="For players" className={s.invitation}>
      <div className={s.qr}>
        <Qr text={invitation.joinLink} label="Opens the page on which people join" />
      </div>
      <div>
        <p className={s.code}>{invitation.code}</p>
        <p className={s.quiet}>{invitation.joinLink}</p>
        <div className={s.copies}>
          <CopyButton dense text={invitation.joinLink} name="Copy link" />
          <CopyButton dense text={invitation.text} name="Copy invitation" />
        </div>
      </div>
    </section>
  )
}
