import type { ExerciseSummary } from '../../../shared/wire/http.ts'
import { counted } from '../../look/figures.ts'
import { Mark } from '../../look/mark.tsx'
import s from './home.module.css'
import { quarterOf } from './quarter.ts'

/** Are we getting better: how often we practise, and whether what we promised gets done. */
export function ThisQuarter({
  exercises,
  today,
}: {
  readonly exercises: readonly ExerciseSummary[]
  readonly today: Date
}) {
  const { run, open, overdue } = quarterOf(exercises, today)
  return (
    <section className={s.quarter} aria-labelledby="quarter">
      <h2 id="quarter">This quarter</h2>
      <p>
        <span className={s.figure}>{run}</span> {run === 1 ? 'exercise' : 'exercises'} run
      </p>
      <p>
        <span className={s.figure}>{open}</span> {open === 1 ? 'action' : 'actions'} open
      </p>
      {overdue > 0 && (
        <p>
          <Mark glyph="past-target" tone="due">
            {counted(overdue, 'action')} overdue
          </Mark>
        </p>
      )}
    </section>
  )
}
