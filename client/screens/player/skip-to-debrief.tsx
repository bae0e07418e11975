import { useLocation } from 'wouter'
import { MINUTE } from '../../../shared/time/duration.ts'
import { currentSession } from '../../connection/session.ts'
import { Button } from '../../look/button.tsx'
import { SendState } from '../../pieces/send-state.tsx'
import { usePassed } from '../../stores/clock.ts'
import { useSend } from '../../stores/send.ts'
import { useExercise, useMay } from '../../stores/viewer.ts'

/** Before that a debrief would have nothing to tell. */
const OFFERED_FROM_MS = 1.5 * MINUTE

/** Who plays alone has nobody to talk to after play, and may go straight to the debrief. */
export function SkipToDebrief() {
  const alone = useExercise()?.alone === true
  const may = useMay().has('end-play')
  const offered = usePassed(OFFERED_FROM_MS)
  const { sending, send } = useSend('skip')
  const [, goTo] = useLocation()
  const skip = async () => {
    if (!(await send('end-play')).ok || !(await send('close')).ok) return
    const id = currentSession()?.exercise
    if (id != null) goTo(`/debrief/${id}`)
  }
  if (!alone || !may || !offered) return null
  return (
    <>
      <Button dense onClick={() => void skip()}>
        Skip to debrief
      </Button>
      {sending.is === 'refused' && <SendState of={sending} />}
    </>
  )
}
