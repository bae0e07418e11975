import { exerciseClock } from '../look/figures.ts'
import { exerciseNow } from '../stores/clock.ts'
import { useLiveText } from './live-text.ts'
import { storyTimeAt } from './story-time.ts'

/** `story`: the clock inside the story, `02:14`. `exercise`: `T+12:30`. Silent; `T` speaks it. */
export function ClockText({ shows }: { readonly shows: 'story' | 'exercise' }) {
  const text = useLiveText<HTMLSpanElement>(() =>
    shows === 'story' ? storyTimeAt(exerciseNow()) : exerciseClock(exerciseNow()),
  )
  return (
    <span
      ref={text}
      role="timer"
      aria-label={shows === 'story' ? 'Story clock' : 'Exercise clock'}
      data-figures
    />
  )
}
