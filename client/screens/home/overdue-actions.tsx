import { useState } from 'react'
import { Link } from 'wouter'
import { DAY } from '../../../shared/time/duration.ts'
import type { OverdueAction, OverdueAnswer } from '../../../shared/wire/http.ts'
import { Button } from '../../look/button.tsx'
import { SidePanel } from '../../look/dialog.tsx'
import { counted } from '../../look/figures.ts'
import { Mark } from '../../look/mark.tsx'
import { Skeleton } from '../../look/skeleton.tsx'
import { ProblemLine } from '../../pieces/problem-line.tsx'
import { useAnswer } from '../../stores/answer.ts'
import type { Asked } from '../../stores/answer.ts'
import { day } from './day.ts'
import s from './home.module.css'

interface Props {
  readonly count: number
  readonly today: Date
}

/** That something promised is late, and on a press what, by whom and from which exercise. */
export function OverdueActions({ count, today }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <p className={s.overdue}>
      <Mark glyph="past-target" tone="due">
        {counted(count, 'action')} overdue
      </Mark>
      <Button dense onClick={() => setOpen(true)}>
        List
      </Button>
      {open && <Fetched today={today} onClose={() => setOpen(false)} />}
    </p>
  )
}

function Fetched({ today, onClose }: { readonly today: Date; readonly onClose: () => void }) {
  return (
    <OverduePanel
      asked={useAnswer<OverdueAnswer>('/api/overdue')}
      today={today}
      onClose={onClose}
    />
  )
}

interface PanelProps {
  readonly asked: Asked<OverdueAnswer>
  readonly today: Date
  readonly onClose: () => void
}

/** The longest overdue first. */
export function OverduePanel({ asked: { answer, problem }, today, onClose }: PanelProps) {
  return (
    <SidePanel title="Overdue actions" open onClose={onClose}>
      <ProblemLine>{problem?.message}</ProblemLine>
      {answer === null ? (
        problem === null && <Skeleton sentence="Reading the plans." rows={4} />
      ) : (
        <ul className={s.overdueList}>
          {answer.actions.map((action) => (
            <li key={`${action.exercise} ${action.id}`}>
              <Overdue action={action} today={today} />
            </li>
          ))}
        </ul>
      )}
    </SidePanel>
  )
}

function Overdue({ action, today }: { readonly action: OverdueAction; readonly today: Date }) {
  const { text, owner, due, title, exercise } = action
  return (
    <>
      <p>{text}</p>
      <p className={s.note}>
        {owner === null ? (
          <Mark glyph="nobody" tone="gap">
            Nobody
          </Mark>
        ) : (
          owner
        )}
        , due {day(due)}, {counted(daysLate(due, today), 'day')} ago
      </p>
      <p className={s.note}>
        <Link href={`/debrief/${exercise}`}>{title}</Link>
      </p>
    </>
  )
}

/** Whole days since the day it was due, in UTC as on the server. */
function daysLate(due: string, today: Date): number {
  return Math.floor((today.getTime() - Date.parse(due)) / DAY)
}
