import { exerciseClock } from '../../../look/figures.ts'
import { useFill } from '../../../pieces/use-slots.ts'
import { useRows } from '../../../stores/rows.ts'
import s from '../hotwash.module.css'

/** What happened, to be read through in a minute. */
export function Replay() {
  const fill = useFill()
  const lines = useRows('lines')
  return (
    <ol className={s.lines}>
      {[...lines]
        .sort((a, b) => a.seq - b.seq)
        .map(({ id, atMs, text }) => (
          <li key={id}>
            <span className={s.when}>{exerciseClock(atMs)}</span> {fill(text)}
          </li>
        ))}
    </ol>
  )
}
