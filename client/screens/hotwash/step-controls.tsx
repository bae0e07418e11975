import { HOTWASH_STEPS } from '../../../shared/words/hotwash.ts'
import type { HotwashStep } from '../../../shared/words/hotwash.ts'
import { Row } from '../../look/stack.tsx'
import { SendButton } from '../../pieces/send-button.tsx'
import { useExercise, useMay } from '../../stores/viewer.ts'

/**
 * Next and back, for whoever leads the talk; going back loses nothing. Who played alone has nobody to
 * talk to, and may go straight to the debrief.
 */
export function StepControls({ step }: { readonly step: HotwashStep }) {
  const may = useMay()
  const alone = useExercise()?.alone === true
  const at = HOTWASH_STEPS.indexOf(step)
  const next = HOTWASH_STEPS[at + 1]
  const before = HOTWASH_STEPS[at - 1]
  if (!may.has('step-hotwash')) return <p>The facilitator moves on when everyone is ready.</p>
  return (
    <Row>
      {next ? (
        <SendButton
          command="step-hotwash"
          data={{ step: next }}
          control="hotwash:next"
          look="primary"
        >
          Next step
        </SendButton>
      ) : (
        <SendButton command="close" control="hotwash:close" look="primary">
          Close exercise
        </SendButton>
      )}
      {before && (
        <SendButton command="step-hotwash" data={{ step: before }} control="hotwash:back">
          Back
        </SendButton>
      )}
      {alone && next && (
        <SendButton command="close" control="hotwash:skip">
          Skip to the debrief
        </SendButton>
      )}
    </Row>
  )
}
