import type { RecordRow } from '../../shared/view/rows.ts'
import { VERDICT_TITLES } from '../../shared/words/incident.ts'
import type { Verdict } from '../../shared/words/incident.ts'
import { Button } from '../look/button.tsx'
import { exerciseClock } from '../look/figures.ts'
import { useSend } from '../stores/send.ts'
import { useMay } from '../stores/viewer.ts'
import s from './record-form.module.css'
import { SendState } from './send-state.tsx'

const CHOICES: readonly (readonly [Verdict, string])[] = [
  ['confirmed', 'Confirm incident'],
  ['stood-down', 'Stand down'],
]

/** Both answers look equal: standing down is as good a decision as confirming. */
export function VerdictChoice({ record: { verdict } }: { readonly record: RecordRow }) {
  const may = useMay().has('set-verdict')
  const { sending, send } = useSend('verdict')
  return (
    <div role="group" aria-labelledby="verdict-label" className={s.field}>
      <p id="verdict-label" className={s.label}>
        Verdict
      </p>
      <div className={s.two}>
        {CHOICES.map(([value, words]) => (
          <Button
            key={value}
            wide
            aria-pressed={verdict?.value === value}
            whyNot={
              may || verdict?.value === value ? undefined : 'You cannot give the verdict now.'
            }
            onClick={() => may && void send('set-verdict', { verdict: value })}
          >
            {words}
          </Button>
        ))}
      </div>
      <p className={s.by}>
        {verdict === null || verdict.value === 'open'
          ? 'Open: nobody has said what it is.'
          : `${VERDICT_TITLES[verdict.value]} by ${verdict.by}, ${exerciseClock(verdict.atMs)}`}
      </p>
      {sending.is !== 'idle' && <SendState of={sending} />}
    </div>
  )
}
