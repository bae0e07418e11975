import type { DecisionRow } from '../../../shared/view/rows.ts'
import { ClockText } from '../../pieces/clock-text.tsx'
import { useExercise } from '../../stores/viewer.ts'
import s from './display.module.css'

/** What is open, in the room's largest words; while play stands still, that and the clock. */
export function Headline({ open }: { readonly open: readonly DecisionRow[] }) {
  const paused = useExercise()?.paused
  return (
    <div className={s.headline}>
      {paused == null ? (
        <h2>{headlineOf(open)}</h2>
      ) : (
        <>
          <h2>
            Paused <span className={s.by}>by {paused.by}</span>
          </h2>
          <p className={s.clock}>
            <ClockText shows="exercise" />
          </p>
        </>
      )}
    </div>
  )
}

/** `2 open, 1 nobody’s`: facts, no reproach. */
export function headlineOf(open: readonly DecisionRow[]): string {
  if (open.length === 0) return 'Nothing is open'
  const nobody = open.filter(({ ownership }) => ownership === 'unowned').length
  const contested = open.filter(({ ownership }) => ownership === 'contested').length
  return [
    `${open.length} open`,
    ...(nobody > 0 ? [`${nobody} nobody’s`] : []),
    ...(contested > 0 ? [`${contested} claimed twice`] : []),
  ].join(', ')
}
