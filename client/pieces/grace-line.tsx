import type { Ms } from '../../shared/time/duration.ts'
import type { OwnershipState } from '../../shared/words/ownership.ts'
import { durationFigure } from '../look/figures.ts'
import { exerciseNow, usePassed } from '../stores/clock.ts'
import { useCountdowns } from './countdown-choice.ts'
import s from './grace-line.module.css'
import { useLiveText } from './live-text.ts'

interface Props {
  readonly ownership: OwnershipState
  readonly endsAtMs: Ms | null
}

/** How long it may stay like this before it counts as an ownership gap. */
export function GraceLine({ ownership, endsAtMs }: Props) {
  const over = usePassed(endsAtMs)
  const shown = useCountdowns()
  if (ownership === 'owned' || endsAtMs === null) return null
  if (over) return <span className={s.over}>an ownership gap</span>
  return shown ? <Left endsAtMs={endsAtMs} /> : null
}

function Left({ endsAtMs }: { readonly endsAtMs: Ms }) {
  const text = useLiveText<HTMLSpanElement>(
    () => `${durationFigure(endsAtMs - exerciseNow() + 999)} until it is a gap`,
  )
  return (
    <span
      ref={text}
      role="timer"
      aria-label="Time until it is an ownership gap"
      className={s.left}
    />
  )
}
