import { useRows } from '../../stores/rows.ts'
import { useExercise } from '../../stores/viewer.ts'
import s from './hotwash.module.css'

/** What was noted since play ended: the exercise clock has stood at that instant ever since. */
export function TalkNotes() {
  const endedAtMs = useExercise()?.clock.atMs ?? 0
  const notes = useRows('notes', ({ atMs }) => atMs >= endedAtMs)
  if (notes.length === 0) return <p>Nothing was noted.</p>
  return (
    <ul className={s.notes} aria-label="Notes of the talk">
      {notes.map(({ id, by, text }) => (
        <li key={id}>
          <span className={s.when}>{by}:</span> {text}
        </li>
      ))}
    </ul>
  )
}
