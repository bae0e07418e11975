import { HOTWASH_STEP_TITLES, HOTWASH_STEPS } from '../../../shared/words/hotwash.ts'
import type { HotwashStep } from '../../../shared/words/hotwash.ts'
import { useRows } from '../../stores/rows.ts'
import s from './hotwash.module.css'

/** What was noted in the talk, under the step that was talked about. */
export function TalkNotes() {
  const notes = useRows('notes', ({ step }) => step !== null)
  const noted = HOTWASH_STEPS.filter((each) => notes.some(({ step }) => step === each))
  if (noted.length === 0) return <p>Nothing was noted.</p>
  return noted.map((step) => (
    <div key={step}>
      <p className={s.noted}>{HOTWASH_STEP_TITLES[step]}</p>
      <StepNotes step={step} />
    </div>
  ))
}

/** What was noted at one step; nothing where nobody noted anything. */
export function StepNotes({ step }: { readonly step: HotwashStep }) {
  const notes = useRows('notes', (note) => note.step === step)
  if (notes.length === 0) return null
  return (
    <ul className={s.notes} aria-label={`Notes: ${HOTWASH_STEP_TITLES[step]}`}>
      {notes.map(({ id, by, text }) => (
        <li key={id}>
          <span className={s.when}>{by}:</span> {text}
        </li>
      ))}
    </ul>
  )
}
