import { useRef } from 'react'
import type { GapRow } from '../../shared/view/rows.ts'
import type { TeamId } from '../../shared/words/ids.ts'
import { useRows } from '../stores/rows.ts'
import { useExercise, useMay } from '../stores/viewer.ts'
import { FollowUpForm } from './follow-up-form.tsx'
import { FollowUpLine } from './follow-up-line.tsx'
import s from './improvement-plan.module.css'
import { beginAnswer } from './plan-draft.ts'
import { UnansweredGaps } from './unanswered-gaps.tsx'

interface Props {
  readonly team: TeamId
  /** Asks for all that a plan holds; a talk of five minutes for text, owner and date. */
  readonly whole?: boolean
}

/** What a team will change, by whom and until when; whoever may writes it here. */
export function ImprovementPlan({ team, whole = false }: Props) {
  const rows = useRows('followUps', (row) => row.team === team)
  const closed = useExercise()?.stage === 'closed'
  const may = useMay()
  const form = useRef<HTMLDivElement>(null)
  const answer = (gap: GapRow) => {
    beginAnswer(gap)
    form.current?.querySelector('input')?.focus()
  }
  return (
    <div className={s.plan}>
      {closed && may.has('create-follow-up') && (
        <p>The score is final; what changes here is kept in the log and no longer counts for it.</p>
      )}
      {rows.length === 0 && <p>No action is written down yet.</p>}
      <ul className={s.lines} aria-label="Written down">
        {rows.map((row) => (
          <li key={row.id}>
            <FollowUpLine row={row} whole={whole} />
          </li>
        ))}
      </ul>
      <UnansweredGaps team={team} onAnswer={answer} />
      {may.has('create-follow-up') && (
        <div ref={form} data-print="no">
          <FollowUpForm team={team} row={null} whole={whole} />
        </div>
      )}
    </div>
  )
}
