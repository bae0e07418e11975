import type { ExerciseRow } from '../../shared/view/rows.ts'
import { Banner } from '../look/banner.tsx'
import { Button } from '../look/button.tsx'
import { durationWords, exerciseClock } from '../look/figures.ts'
import s from './notice-line.module.css'
import { useStoryTime } from './story-time.ts'

/** The clock stands, the writing goes on. */
export function PausedNotice({ paused }: { readonly paused: NonNullable<ExerciseRow['paused']> }) {
  return (
    <Banner
      bar
      title={
        <>
          Paused by {paused.by} at {exerciseClock(paused.atMs)}.{' '}
          <span className={`${s.words} ${s.wide}`}>Clocks stand, writing goes on.</span>
        </>
      }
    />
  )
}

interface JumpProps {
  readonly jump: ExerciseRow['jumps'][number]
  readonly onSeen: () => void
}

/** `Two hours later: 04:31`, until it was taken note of. */
export function JumpNotice({ jump: { atMs, byMs, say }, onSeen }: JumpProps) {
  const storyTime = useStoryTime()
  return (
    <Banner
      bar
      title={`${say ?? `${durationWords(byMs)} later`}: ${storyTime(atMs + byMs)}`}
      actions={
        <Button dense onClick={onSeen}>
          Go on
        </Button>
      }
    />
  )
}

interface OutageProps {
  readonly outage: NonNullable<ExerciseRow['outage']>
  readonly onSeen: () => void
}

/** The server was away; the exercise stood still and nobody lost any time. */
export function OutageNotice({ outage: { awayMs, waits }, onSeen }: OutageProps) {
  return (
    <Banner
      bar
      title={
        <>
          The server was away for {durationWords(awayMs)}.{' '}
          <span className={s.words}>
            The clock stood still{waits ? ' until somebody resumes it' : ' and runs again'}.
          </span>
        </>
      }
      actions={
        <Button dense onClick={onSeen}>
          Go on
        </Button>
      }
    />
  )
}
