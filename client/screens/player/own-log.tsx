import { exerciseClock } from '../../look/figures.ts'
import { useRows } from '../../stores/rows.ts'
import { useStoryTime } from '../../pieces/story-time.ts'
import { useFill } from '../../pieces/use-slots.ts'
import s from './player.module.css'

/** On paper the page is the viewer's own log; on the screen it is not there. */
export function OwnLog() {
  const lines = useRows('lines')
  const storyTime = useStoryTime()
  const fill = useFill()
  return (
    <section className={s.log}>
      <h2>Log</h2>
      <table>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <td>{storyTime(line.atMs)}</td>
              <td>{exerciseClock(line.atMs)}</td>
              <td>{fill(line.text)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
