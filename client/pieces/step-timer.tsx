import { useEffect, useRef } from 'react'
import type { Ms } from '../../shared/time/duration.ts'
import { HOTWASH_STEP_SHARES } from '../../shared/words/hotwash.ts'
import type { HotwashStep } from '../../shared/words/hotwash.ts'
import { durationFigure } from '../look/figures.ts'
import { serverNow } from '../stores/clock.ts'
import { useRow } from '../stores/rows.ts'
import { useExercise } from '../stores/viewer.ts'

const QUARTER_MINUTE = 15_000

/** How long the talk has been at its step, and about how long that may take. */
export function StepTimer() {
  const row = useRow('hotwash', 'hotwash')
  const talkMs = useExercise()?.hotWashMs ?? 0
  if (row === null) return null
  return <Timer sinceWallMs={row.stepSinceWallMs} boxMs={boxOf(row.step, talkMs)} />
}

/** Quarters of a minute: a soft box is no figure to be read to the second. */
function boxOf(step: HotwashStep, talkMs: Ms): Ms {
  const quarters = Math.max(1, Math.round((talkMs * HOTWASH_STEP_SHARES[step]) / QUARTER_MINUTE))
  return talkMs === 0 ? 0 : quarters * QUARTER_MINUTE
}

interface Props {
  readonly sinceWallMs: Ms
  /** About how long this step may take, real ms. */
  readonly boxMs: Ms
}

/** Real time, because the exercise clock stands: a soft box, nothing happens when it is over. */
function Timer({ sinceWallMs, boxMs }: Props) {
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
    <>
      <span ref={text} role="timer" aria-label="Time in this step" data-figures />
      {boxMs >= 1_000 && <span> of about {durationFigure(boxMs)}</span>}
    </>
  )
}
