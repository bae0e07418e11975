import type { CapabilityKind } from '../../../shared/wire/http.ts'
import { Banner } from '../../look/banner.tsx'
import { Button } from '../../look/button.tsx'
import { useConnection } from '../../stores/connection.ts'
import { speakFromHere } from '../../stores/live.ts'
import { useExercise, useMay } from '../../stores/viewer.ts'
import { AsFacilitator } from './as-facilitator.tsx'

interface Props {
  readonly exercise: string
  readonly reader: CapabilityKind
}

/** Why the plan can not be changed here now, and what can be done about it. */
export function PlanNotice({ exercise, reader }: Props) {
  const { farewell, cut } = useConnection()
  const mayWrite = useMay().has('create-follow-up')
  const closed = useExercise()?.stage === 'closed'
  if (reader === 'host') return <AsFacilitator exercise={exercise} />
  if (farewell !== null) return <SentAway message={farewell.message} why={farewell.why} />
  if (mayWrite && cut === 'long')
    return <Banner glyph="offline" title="Offline. Keep writing; it will be sent." />
  if (reader === 'seat' && closed && !mayWrite)
    return <p>The exercise is closed. The facilitator can still change the plan; ask them.</p>
  return null
}

function SentAway({ message, why }: { readonly message: string; readonly why: string }) {
  const elsewhere = why === 'elsewhere'
  return (
    <Banner
      glyph="note"
      title={message}
      actions={
        <Button onClick={elsewhere ? speakFromHere : () => location.reload()}>
          {elsewhere ? 'Change the plan here' : 'Open again'}
        </Button>
      }
    >
      <p>The report can be read here; the plan is changed in one place at a time.</p>
    </Banner>
  )
}
