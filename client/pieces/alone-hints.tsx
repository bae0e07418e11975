import { useState } from 'react'
import { Button } from '../look/button.tsx'
import { Card } from '../look/card.tsx'
import { recall, remember } from '../look/remember.ts'
import { useExercise } from '../stores/viewer.ts'
import s from './catch-up.module.css'

const HINTS = [
  'Take command first: somebody has to lead, and here that is you. Simulated teammates hold the other seats.',
  'A decision is nobody’s until somebody presses “I own this”. A minute without an owner is where an ownership gap begins.',
  'Record a decision with one sentence why. The debrief shows when it was made and by whom; it does not judge the choice.',
]
const SEEN = 'alone-hints'

/** What nobody is there to explain: one hint at a time, each until it is dismissed, kept on the device. */
export function AloneHints() {
  const alone = useExercise()?.alone === true
  const [seen, setSeen] = useState(() => Number(recall(SEEN) ?? 0))
  const hint = HINTS[seen]
  if (!alone || hint === undefined) return null
  const dismiss = () => {
    remember(SEEN, `${seen + 1}`)
    setSeen(seen + 1)
  }
  return (
    <Card aria-label={`Hint ${seen + 1} of ${HINTS.length}`}>
      <p className={s.hint}>{hint}</p>
      <Button dense look="bare" onClick={dismiss}>
        {seen + 1 < HINTS.length ? 'Next hint' : 'Dismiss'}
      </Button>
    </Card>
  )
}
