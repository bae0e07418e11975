import { useSummary } from '../../pieces/now-list.tsx'
import s from './player.module.css'

/** On a phone the line under the bar says what is open, whichever tab is shown. */
export function SummaryLine() {
  return (
    <p className={s.summary}>
      <span>Now</span> {useSummary()}
    </p>
  )
}
