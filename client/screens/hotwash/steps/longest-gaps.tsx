import { CAUSE_TITLES } from '../../../../shared/words/ownership.ts'
import { durationWords, exerciseClock } from '../../../look/figures.ts'
import { longest } from '../../../pieces/longest-gaps.ts'
import { useFill } from '../../../pieces/use-slots.ts'
import { useRows } from '../../../stores/rows.ts'
import s from '../hotwash.module.css'

/** The three longest gaps, each with the author's question. */
export function LongestGaps() {
  const gaps = longest(useRows('gaps'))
  const fill = useFill()
  if (gaps.length === 0) return <p>There was no ownership gap: everything had an owner in time.</p>
  return (
    <ol className={s.gaps}>
      {gaps.map(({ id, title, cause, playedMs, fromMs, ask }) => (
        <li key={id}>
          <h2>{fill(title)}</h2>
          <p className={s.when}>
            {durationWords(playedMs)}, {CAUSE_TITLES[cause]}, from {exerciseClock(fromMs)}
          </p>
          {ask !== null && <p className={s.ask}>{fill(ask)}</p>}
        </li>
      ))}
    </ol>
  )
}
