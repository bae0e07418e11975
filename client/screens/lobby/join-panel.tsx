import { useState } from 'react'
import type { InvitationAnswer } from '../../../shared/wire/http.ts'
import { Button } from '../../look/button.tsx'
import { CopyButton } from '../../look/copy-button.tsx'
import { Qr } from '../../look/qr.tsx'
import { Skeleton } from '../../look/skeleton.tsx'
import { Switch } from '../../look/switch.tsx'
import { ProblemLine } from '../../pieces/problem-line.tsx'
import { SendState } from '../../pieces/send-state.tsx'
import type { Asked } from '../../stores/answer.ts'
import { useSend } from '../../stores/send.ts'
import { useExercise, useMay } from '../../stores/viewer.ts'
import s from './lobby.module.css'

/** How people come in. The code can be hidden, for a screen that strangers see. */
export function JoinPanel({ invitation }: { readonly invitation: Asked<InvitationAnswer> }) {
  const [hidden, setHidden] = useState(false)
  const { answer, problem, again } = invitation
  return (
    <section className={`${s.panel} ${s.join}`} aria-labelledby="join">
      <h2 id="join">Join</h2>
      {answer === null && problem === null && <Skeleton sentence="Fetching the code." rows={4} />}
      {answer === null && problem !== null && (
        <>
          <ProblemLine>{problem.message}</ProblemLine>
          <Button onClick={again}>Ask again</Button>
        </>
      )}
      {answer !== null && (
        <>
          <Code invitation={answer} hidden={hidden} />
          <div className={s.acts}>
            <CopyButton text={answer.text} name="Copy invitation" />
            <CopyButton text={answer.joinLink} name="Copy link" />
            <Button onClick={() => setHidden(!hidden)}>{hidden ? 'Show code' : 'Hide code'}</Button>
          </div>
        </>
      )}
      <LockSwitch />
    </section>
  )
}

/** The boxes keep their size while hidden, so that nothing beside them moves. */
function Code({
  invitation,
  hidden,
}: {
  readonly invitation: InvitationAnswer
  readonly hidden: boolean
}) {
  const { joinLink, code } = invitation
  return (
    <>
      <p className={s.code}>{hidden ? '····-····' : code}</p>
      <div className={s.qr} data-hidden={hidden || undefined}>
        {hidden ? (
          <p>The code is hidden on this screen.</p>
        ) : (
          <Qr text={joinLink} label="Opens the page on which people join" />
        )}
      </div>
      <p className={s.address}>
        {hidden ? joinLink.replace(/[^/]*$/, '…') : joinLink.replace(/^https?:\/\//, '')}
      </p>
    </>
  )
}

function LockSwitch() {
  const locked = useExercise()?.joiningLocked ?? false
  const may = useMay()
  const { sending, send } = useSend('lock-joining')
  if (!may.has('lock-joining')) return null
  return (
    <div>
      <Switch
        label="Lock joining"
        hint="Nobody new comes in; whoever has a seat keeps it"
        on={locked}
        onChange={(lock) => void send('lock-joining', { locked: lock })}
      />
      {sending.is === 'refused' && <SendState of={sending} />}
    </div>
  )
}
