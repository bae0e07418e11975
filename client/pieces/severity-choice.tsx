import type { RecordRow } from '../../shared/view/rows.ts'
import { SEVERITIES } from '../../shared/words/incident.ts'
import { Button } from '../look/button.tsx'
import { exerciseClock } from '../look/figures.ts'
import { useSend } from '../stores/send.ts'
import { useMay } from '../stores/viewer.ts'
import s from './record-form.module.css'
import { SendState } from './send-state.tsx'

/** Three buttons rather than a list: choosing a severity is an act and is recorded at once. */
export function SeverityChoice({ record }: { readonly record: RecordRow }) {
  const may = useMay().has('set-severity')
  const { sending, send } = useSend('severity')
  const { severity } = record
  return (
    <div role="group" aria-labelledby="severity-label" className={s.field}>
      <p id="severity-label" className={s.label}>
        Severity <span className={s.by}>1 is the worst</span>
      </p>
      <div className={s.three}>
        {SEVERITIES.map((value) => (
          <Button
            key={value}
            wide
            aria-pressed={severity?.value === value}
            whyNot={
              may || severity?.value === value ? undefined : 'You cannot set the severity now.'
            }
            onClick={() => may && void send('set-severity', { severity: value })}
          >
            {String(value)}
          </Button>
        ))}
      </div>
      <p className={s.by}>
        {severity === null
          ? 'Nobody has set it.'
          : `${severity.by}, ${exerciseClock(severity.atMs)}`}
      </p>
      {sending.is !== 'idle' && <SendState of={sending} />}
    </div>
  )
}
