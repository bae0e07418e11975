import type { ExerciseSummary } from '../../../shared/wire/http.ts'
import { counted, durationFigure, unknown } from '../../look/figures.ts'
import s from './home.module.css'
import { OverdueActions } from './overdue-actions.tsx'
import { quarterOf } from './quarter.ts'
import type { Quarter } from './quarter.ts'

/** Are we getting better: how often we practise, and whether what we promised gets done. */
export function ThisQuarter({
  exercises,
  today,
}: {
  readonly exercises: readonly ExerciseSummary[]
  readonly today: Date
}) {
  const quarter = quarterOf(exercises, today)
  const { run, open, overdue } = quarter
  return (
    <section className={s.quarter} aria-labelledby="quarter">
      <h2 id="quarter">This quarter</h2>
      <p>
        <span className={s.figure}>{run}</span> {run === 1 ? 'exercise' : 'exercises'} run
      </p>
      <Contained quarter={quarter} />
      <p>
        <span className={s.figure}>{open}</span> {open === 1 ? 'action' : 'actions'} open
      </p>
      {overdue > 0 && <OverdueActions count={overdue} today={today} />}
    </section>
  )
}

/** Mean time to contain, and on how much evidence. */
function Contained({ quarter: { mttcMs, n, notReached } }: { readonly quarter: Quarter }) {
  return (
    <p>
      <span className={s.figure}>{mttcMs === null ? unknown : durationFigure(mttcMs)}</span> mean
      time to contain (MTTC) <span className={s.note}>{evidenceWords(n, notReached)}</span>
    </p>
  )
}

function evidenceWords(n: number, notReached: number): string {
  const missed = `${counted(notReached, 'team')} did not get that far`
  if (n > 0) return `of ${counted(n, 'team')}${notReached > 0 ? `; ${missed}` : ''}`
  return notReached > 0 ? `${missed}.` : 'No closed exercise of people alone yet.'
}
