import type { ReactNode } from 'react'
import type { ExerciseRow } from '../../shared/view/rows.ts'
import { Banner } from '../look/banner.tsx'
import { Button } from '../look/button.tsx'
import { useShortcut } from '../look/keys.ts'
import { jumpWords, outageWords, pausedWords } from './clock-words.ts'
import s from './notice-line.module.css'

/** The clock stands, the writing goes on. */
export function PausedNotice({ paused }: { readonly paused: NonNullable<ExerciseRow['paused']> }) {
  const { fact, so } = pausedWords(paused)
  return (
    <Banner
      bar
      title={
        <>
          {fact} <span className={`${s.words} ${s.wide}`}>{so}</span>
        </>
      }
    />
  )
}

interface JumpProps {
  readonly jump: ExerciseRow['jumps'][number]
  readonly onSeen: () => void
}

export function JumpNotice({ jump, onSeen }: JumpProps) {
  return <PastNotice title={jumpWords(jump)} onSeen={onSeen} />
}

interface OutageProps {
  readonly outage: NonNullable<ExerciseRow['outage']>
  readonly onSeen: () => void
}

export function OutageNotice({ outage, onSeen }: OutageProps) {
  const { fact, so } = outageWords(outage)
  return (
    <PastNotice
      title={
        <>
          {fact} <span className={s.words}>{so}</span>
        </>
      }
      onSeen={onSeen}
    />
  )
}

interface PastProps {
  readonly title: ReactNode
  readonly onSeen: () => void
}

/** What happened to the clock, until it was taken note of: whoever looks away for a minute still learns it. */
function PastNotice({ title, onSeen }: PastProps) {
  useShortcut({ key: 'a', label: 'Take note of what the clock did' }, onSeen)
  return (
    <Banner
      bar
      title={title}
      actions={
        <Button dense look="bare" keys="a" onClick={onSeen}>
          Dismiss
        </Button>
      }
    />
  )
}
