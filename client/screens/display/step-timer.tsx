import { useEffect, useRef } from 'react'
import type { Ms } from '../../../shared/time/duration.ts'
import { durationFigure } from '../../look/figures.ts'
import { serverNow } from '../../stores/clock.ts'
import s from './hotwash-display.module.css'

interface Props {
  readonly sinceWallMs: Ms
  /** About how long this step may take, real ms. */
  readonly boxMs: Ms
}

/** Real time, because the exercise clock stands: a soft box, nothing happens when it is over. */
export function StepTimer({ sinceWallMs, boxMs }: Props) {
  const text = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const write = () => {
      if (text.current !== null)
        text.current.textContent = durationFigure(Math.max(0, serverNow() - sinceWallMs))
    }
    write()
    const timer = setInterval(write, 1_000)
    return () => clearInterval(timer)
  }, [sinceWallMs])
  return (
    <p className={s.timer}>
      <span ref={text} role="timer" aria-label="Time in this step" data-figures />
      {boxMs >= 1_000 && <span> of about {durationFigure(boxMs)}</span>}
    </p>
  )
}
