import { durationWords, exerciseClock } from '../../../look/figures.ts'
import { useConnection } from '../../../stores/connection.ts'
import { useExercise } from '../../../stores/viewer.ts'
import type { Control } from '../controls/control.ts'
import { ControlButton } from '../controls/control-button.tsx'
import s from './bar.module.css'

interface Props {
  readonly cover: Control
  readonly covered: boolean
}

/** The dark band that no player's page has: whose page this is, how the server is, and the cover. */
export function Strip({ cover, covered }: Props) {
  return (
    <div className={s.strip}>
      <p className={s.whose}>{covered ? 'Facilitator, covered' : 'Facilitator: has spoilers'}</p>
      <p className={s.news} role="status">
        <News />
      </p>
      <ControlButton of={cover} />
    </div>
  )
}

function News() {
  const { cut, cutAtMs } = useConnection()
  const outage = useExercise()?.outage
  const waits = useExercise()?.stage === 'paused' && outage?.waits === true
  if (cut === 'long')
    return `Server away, last known ${cutAtMs === null ? '' : exerciseClock(cutAtMs)}. Nothing is sent or queued.`
  if (cut === 'noticed') return 'Reconnecting. Nothing is sent or queued.'
  if (waits)
    return `The server was away for ${durationWords(outage.awayMs)}; the clock stood still. Resume when you are ready.`
  return null
}
