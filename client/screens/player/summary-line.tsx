import { NowSummary } from '../../pieces/now-summary.tsx'
import { showPanel } from './place.ts'
import s from './player.module.css'
import { SkipToDebrief } from './skip-to-debrief.tsx'

/** On a phone the line under the bar says what is open, whichever tab is shown. */
export function SummaryLine() {
  return (
    <div className={s.summary}>
      <NowSummary onGo={() => showPanel('now')} />
      <SkipToDebrief />
    </div>
  )
}
