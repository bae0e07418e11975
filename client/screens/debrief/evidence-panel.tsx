import type { TimelineLine } from '../../../shared/report/debrief.ts'
import { SidePanel } from '../../look/dialog.tsx'
import { exerciseClock } from '../../look/figures.ts'
import s from './debrief.module.css'

export interface AskedEvidence {
  readonly events: readonly number[]
  readonly about: string
}

interface Props {
  readonly asked: AskedEvidence | null
  readonly timeline: readonly TimelineLine[]
  readonly onClose: () => void
}

/** The events of the log behind a mark, figure or sentence. */
export function EvidencePanel({ asked, timeline, onClose }: Props) {
  const lines = timeline.filter(({ seq }) => asked?.events.includes(seq))
  const told = new Set(lines.map(({ seq }) => seq))
  const others = asked?.events.filter((seq) => !told.has(seq)) ?? []
  return (
    <SidePanel title={asked?.about ?? ''} open={asked !== null} onClose={onClose}>
      <ol className={s.events}>
        {lines.map(({ seq, atMs, by, text, detail }) => (
          <li key={seq}>
            <span className={s.when}>{exerciseClock(atMs)}</span> {text}
            {detail !== null && <p className={s.detail}>{detail}</p>}
            <span className={s.source}>
              Event {seq}, by {by}
            </span>
          </li>
        ))}
      </ol>
      {others.length > 0 && <p className={s.source}>Also in the log: {others.join(', ')}.</p>}
    </SidePanel>
  )
}
