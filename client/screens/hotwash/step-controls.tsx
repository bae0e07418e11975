import { HOTWASH_STEPS } from '../../../shared/words/hotwash.ts'
import type { HotwashStep } from '../../../shared/words/hotwash.ts'
import { Button } from '../../look/button.tsx'
import { Row } from '../../look/stack.tsx'
import { SendState } from '../../pieces/send-state.tsx'
import { useSend } from '../../stores/send.ts'
import { useExercise, useMay } from '../../stores/viewer.ts'

/**
 * Next and back, for whoever leads the talk; going back loses nothing. Who played alone has nobody to
 * talk to, and may go straight to the debrief. What became of a press stands after all buttons, so that none moves.
 */
export function StepControls({ step }: { readonly step: HotwashStep }) {
  const may = useMay()
  const alone = useExercise()?.alone === true
  const { sending, send } = useSend('hotwash')
  const at = HOTWASH_STEPS.indexOf(step)
  const next = HOTWASH_STEPS[at + 1]
  const before = HOTWASH_STEPS[at - 1]
  if (!may.has('step-hotwash')) return <p>The facilitator moves on when everyone is ready.</p>
  const goTo = (to: HotwashStep) => void send('step-hotwash', { step: to })
  return (
    <Row>
      {next ? (
        <Button look="primary" onClick={() => goTo(next)}>
          Next step
        </Button>
      ) : (
        <Button look="primary" onClick={() => void send('close')}>
          Close exercise
        </Button>
      )}
      {before && <Button onClick={() => goTo(before)}>Back</Button>}
      {alone && next && <Button onClick={() => void send('close')}>Skip to the debrief</Button>}
      {sending.is !== 'idle' && <SendState of={sending} />}
    </Row>
  )
}
