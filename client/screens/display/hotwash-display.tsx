import { HOTWASH_STEPS, HOTWASH_STEP_TITLES } from '../../../shared/words/hotwash.ts'
import type { HotwashStep } from '../../../shared/words/hotwash.ts'
import { StepTimer } from '../../pieces/step-timer.tsx'
import { useRow } from '../../stores/rows.ts'
import { useExercise } from '../../stores/viewer.ts'
import s from './hotwash-display.module.css'
import { StepFacts } from './step-facts.tsx'

/** The talk after play: one step, large, with a time that nobody is held to. */
export function HotwashDisplay() {
  const exercise = useExercise()
  const row = useRow('hotwash', 'hotwash')
  if (exercise?.stage === 'closed') {
    return (
      <div className={s.step}>
        <h2>Thank you. The exercise is closed.</h2>
        {exercise.headCode !== null && <p className={s.small}>Log {exercise.headCode}</p>}
      </div>
    )
  }
  const step: HotwashStep = row?.step ?? 'over'
  return (
    <div className={s.step}>
      <p className={s.small}>
        Step {HOTWASH_STEPS.indexOf(step) + 1} of {HOTWASH_STEPS.length}
      </p>
      <h2>{step === 'over' ? 'It is over. Thank you.' : HOTWASH_STEP_TITLES[step]}</h2>
      <StepFacts step={step} />
      <p className={s.timer}>
        <StepTimer />
      </p>
    </div>
  )
}
