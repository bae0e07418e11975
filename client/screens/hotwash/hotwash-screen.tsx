import { HOTWASH_STEP_TITLES, HOTWASH_STEPS } from '../../../shared/words/hotwash.ts'
import type { HotwashStep } from '../../../shared/words/hotwash.ts'
import { PageFrame } from '../../look/page-frame.tsx'
import { StepTimer } from '../../pieces/step-timer.tsx'
import { useRow } from '../../stores/rows.ts'
import { useExercise, useMay } from '../../stores/viewer.ts'
import s from './hotwash.module.css'
import { PrintedTalk } from './printed-talk.tsx'
import { Prompts } from './prompts.tsx'
import { StepControls } from './step-controls.tsx'
import { StepView } from './steps/step-view.tsx'
import { TakeNotes } from './take-notes.tsx'

/** The talk right after play: one step at a time, the same for everyone. */
export function HotwashScreen() {
  const exercise = useExercise()
  const step = useRow('hotwash', 'hotwash')?.step ?? 'over'
  const leads = useMay().has('step-hotwash')
  const closed = exercise?.stage === 'closed'
  return (
    <PageFrame
      title={closed ? 'The exercise is closed' : HOTWASH_STEP_TITLES[step]}
      windowTitle={`Hot wash: ${exercise?.title ?? ''}`}
      width="text"
    >
      <div className={s.talk} data-print="no">
        {!closed && (
          <div>
            <StepList now={step} />
            <p className={s.time}>
              <StepTimer />
            </p>
          </div>
        )}
        <StepView step={closed ? 'close' : step} />
        {!closed && (
          <div className={s.controls}>
            {leads && <Prompts step={step} />}
            <StepControls step={step} />
          </div>
        )}
        {!closed && <TakeNotes />}
      </div>
      <PrintedTalk now={closed ? 'close' : step} />
    </PageFrame>
  )
}

/** Where in the seven steps the talk is. */
function StepList({ now }: { readonly now: HotwashStep }) {
  return (
    <ol className={s.steps} aria-label="Steps of the hot wash">
      {HOTWASH_STEPS.map((step, index) => (
        <li key={step} aria-current={step === now ? 'step' : undefined}>
          <span className={s.number}>{index + 1}</span>{' '}
          <span className={s.words}>{HOTWASH_STEP_TITLES[step]}</span>
        </li>
      ))}
    </ol>
  )
}
