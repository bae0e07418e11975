import type { Ms } from '../../shared/time/duration.ts'
import { durationFigure } from '../look/figures.ts'
import { exerciseNow } from '../stores/clock.ts'
import { useCountdowns } from './countdown-choice.ts'
import { useLiveText } from './live-text.ts'
import { useStoryTime } from './story-time.ts'

interface Props {
  readonly toMs: Ms
  /** What is reached then: `target`. */
  readonly what: string
}

const SECOND = 1_000
const whole = (ms: Ms) => Math.floor(ms / SECOND) * SECOND

/** `1:20 to target`, `2:10 past target`; `target 02:16` for whoever hides countdowns: due times stay. */
export function Countdown({ toMs, what }: Props) {
  const shown = useCountdowns()
  const storyTime = useStoryTime()
  const text = useLiveText<HTMLSpanElement>(() => {
    if (!shown) return `${what} ${storyTime(toMs)}`
    return distance(whole(toMs) - whole(exerciseNow()), what)
  })
  return <span ref={text} role="timer" aria-label={`Time to ${what}`} data-figures />
}

export function distance(ms: Ms, what: string): string {
  return ms >= 0 ? `${durationFigure(ms)} to ${what}` : `${durationFigure(-ms)} past ${what}`
}

/** How long something has lasted: `0:48`. */
export function SinceText({ fromMs, label }: { readonly fromMs: Ms; readonly label: string }) {
  const text = useLiveText<HTMLSpanElement>(() =>
    durationFigure(whole(exerciseNow()) - whole(fromMs)),
  )
  return <span ref={text} role="timer" aria-label={label} data-figures />
}
