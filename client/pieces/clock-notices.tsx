import { useEffect, useEffectEvent } from 'react'
import type { ExerciseRow } from '../../shared/view/rows.ts'
import { Banner } from '../look/banner.tsx'
import { Button } from '../look/button.tsx'
import { durationWords, exerciseClock } from '../look/figures.ts'
import { useExercise } from '../stores/viewer.ts'
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

/** Notices of the past make room by themselves while play goes on; while the clock stands somebody may be away. */
function useMakesRoom(onSeen: () => void): void {
  const running = useExercise()?.clock.running ?? false
  const seen = useEffectEvent(onSeen)
  useEffect(() => {
    if (!running) return
    const timer = setTimeout(() => seen(), NOTICE_FOR_MS)
    return () => clearTimeout(timer)
  }, [running])
}

interface JumpProps {
  readonly jump: ExerciseRow['jumps'][number]
  readonly onSeen: () => void
}

/** How long a notice about the clock stays; what it says stands in the clock and in the log too. */
export const NOTICE_FOR_MS = 20_000

/** `Two hours later: 04:31`, for a while or until it was taken note of. */
export function JumpNotice({ jump: { atMs, byMs, say }, onSeen }: JumpProps) {
  const storyTime = useStoryTime()
  useMakesRoom(onSeen)
  return (
    <Banner
      bar
      title={`${say ?? `${durationWords(byMs)} later`}: ${storyTime(atMs + byMs)}`}
      actions={
        <Button dense look="bare" onClick={onSeen}>
          Dismiss
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
  useMakesRoom(onSeen)
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
        <Button dense look="bare" onClick={onSeen}>
          Dismiss
        </Button>
      }
    />
  )
}
