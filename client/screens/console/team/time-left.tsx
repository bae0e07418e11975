import type { DecisionRow } from '../../../../shared/view/rows.ts'
import { Mark } from '../../../look/mark.tsx'
import { distance } from '../../../pieces/countdown.tsx'
import { useLiveText } from '../../../pieces/live-text.ts'
import { exerciseNow, usePassed } from '../../../stores/clock.ts'
import type { Ms } from '../../../../shared/time/duration.ts'

const whole = (ms: Ms) => Math.floor(ms / 1_000) * 1_000

/** Time to target, then past it. The facilitator sees it also where players have their countdowns hidden. */
export function TimeLeft({ of: { targetAtMs, deadlineAtMs } }: { readonly of: DecisionRow }) {
  const late = usePassed(targetAtMs)
  const over = usePassed(deadlineAtMs)
  if (over) {
    return (
      <Mark glyph="past-deadline" tone="gap">
        <Distance toMs={deadlineAtMs} what="deadline" />
      </Mark>
    )
  }
  if (!late) return <Distance toMs={targetAtMs} what="target" />
  return (
    <Mark glyph="past-target" tone="due">
      <Distance toMs={targetAtMs} what="target" />
    </Mark>
  )
}

function Distance({ toMs, what }: { readonly toMs: Ms; readonly what: string }) {
  const text = useLiveText<HTMLSpanElement>(() =>
    distance(whole(toMs) - whole(exerciseNow()), what),
  )
  return <span ref={text} role="timer" aria-label={`Time to ${what}`} data-figures />
}
