import type { Ms } from '../../../../shared/time/duration.ts'
import { durationFigure } from '../../../look/figures.ts'
import { useLiveText } from '../../../pieces/live-text.ts'
import { exerciseNow } from '../../../stores/clock.ts'

const whole = (ms: Ms) => Math.floor(ms / 1_000) * 1_000

interface Props {
  readonly atMs: Ms
  /** What the time is to. */
  readonly label?: string
}

/** `in 1:05`; `now` once it is due. The facilitator's clock is never hidden with the players' countdowns. */
export function DueIn({ atMs, label = 'Goes out' }: Props) {
  const text = useLiveText<HTMLSpanElement>(() => {
    const left = whole(atMs) - whole(exerciseNow())
    return left > 0 ? `in ${durationFigure(left)}` : 'now'
  })
  return <span ref={text} role="timer" aria-label={label} data-figures />
}
