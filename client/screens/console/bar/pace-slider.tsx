import { useId, useState } from 'react'
import { useExercise, useMay } from '../../../stores/viewer.ts'
import { PACES } from '../controls/clock-controls.ts'
import { useOrder, useServerAway } from '../orders.ts'
import s from './bar.module.css'

const nearest = (pace: number) =>
  PACES.reduce(
    (best, each, at) => (Math.abs(each - pace) < Math.abs((PACES[best] ?? 1) - pace) ? at : best),
    0,
  )
const said = (pace: number) => `${pace}×`

/** Five steps. The clock changes when the handle is let go, not at each step on the way. */
export function PaceSlider() {
  const id = useId()
  const pace = useExercise()?.clock.pace ?? 1
  const may = useMay()
  const away = useServerAway()
  const order = useOrder('pace')
  const [moving, setMoving] = useState<number | null>(null)
  const at = moving ?? nearest(pace)
  const shown = moving === null ? pace : (PACES[moving] ?? pace)
  const off = away !== undefined || !may.has('set-pace')
  const settle = () => {
    const chosen = moving === null ? undefined : PACES[moving]
    setMoving(null)
    if (chosen !== undefined && chosen !== pace) void order('set-pace', { pace: chosen })
  }
  return (
    <div className={s.pace}>
      <label htmlFor={id}>Pace</label>
      <input
        id={id}
        type="range"
        min={0}
        max={PACES.length - 1}
        step={1}
        value={at}
        aria-valuetext={said(shown)}
        disabled={off}
        onChange={(event) => setMoving(Number(event.target.value))}
        onPointerUp={settle}
        onKeyUp={settle}
        onBlur={settle}
      />
      <output htmlFor={id} data-figures>
        {said(shown)}
      </output>
    </div>
  )
}
