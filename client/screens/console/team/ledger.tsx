import { useId } from 'react'
import type { GapRow, TeamRow } from '../../../../shared/view/rows.ts'
import { CAUSE_TITLES } from '../../../../shared/words/ownership.ts'
import type { Cause } from '../../../../shared/words/ownership.ts'
import { durationFigure, exerciseClock } from '../../../look/figures.ts'
import type { GlyphName } from '../../../look/glyphs.tsx'
import { Mark } from '../../../look/mark.tsx'
import { useLiveText } from '../../../pieces/live-text.ts'
import { useFill } from '../../../pieces/use-slots.ts'
import { exerciseNow } from '../../../stores/clock.ts'
import { useRows } from '../../../stores/rows.ts'
import { useExercise } from '../../../stores/viewer.ts'
import { gapLength, totalLength } from './gap-time.ts'
import s from './team.module.css'

const glyphs: Record<Cause, GlyphName> = {
  contested: 'contested',
  unowned: 'nobody',
  absent: 'absent',
  unauthorised: 'unauthorised',
}

/** Every gap so far, in the order in which they began; rows stay where they are. */
export function Ledger({ team }: { readonly team: TeamRow }) {
  const id = useId()
  const gaps = useRows('gaps', (gap) => gap.team === team.id).toSorted(
    (a, b) => a.fromMs - b.fromMs,
  )
  return (
    <div role="group" aria-labelledby={id} className={s.part}>
      <h3 id={id} className={s.label}>
        Gaps so far: {gaps.length}
        {gaps.length > 0 && (
          <>
            {' '}
            (<Length gaps={gaps} />)
          </>
        )}
      </h3>
      {gaps.length === 0 && (
        <p className={s.small}>Nothing has been without an owner for longer than its grace.</p>
      )}
      <ol>
        {gaps.map((gap) => (
          <GapLine key={gap.id} gap={gap} />
        ))}
      </ol>
    </div>
  )
}

function GapLine({ gap }: { readonly gap: GapRow }) {
  const fill = useFill()
  return (
    <li className={s.gap}>
      <Mark glyph={glyphs[gap.cause]} tone={gap.toMs === null ? 'gap' : 'plain'}>
        {fill(gap.title)}, {CAUSE_TITLES[gap.cause]}
      </Mark>
      <span className={s.small}>{exerciseClock(gap.fromMs)}</span>
      <Length gaps={[gap]} />
    </li>
  )
}

function Length({ gaps }: { readonly gaps: readonly GapRow[] }) {
  const jumps = useExercise()?.jumps ?? []
  const text = useLiveText<HTMLSpanElement>(() => {
    const [only] = gaps
    const ms =
      gaps.length === 1 && only !== undefined
        ? gapLength(only, exerciseNow(), jumps)
        : totalLength(gaps, exerciseNow(), jumps)
    return durationFigure(ms)
  })
  return <span ref={text} role="timer" aria-label="Length" data-figures className={s.length} />
}
