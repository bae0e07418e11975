import type { ReactNode } from 'react'
import type { FollowUpRow } from '../../../shared/view/rows.ts'
import { HOTWASH_STEP_TITLES, HOTWASH_STEPS } from '../../../shared/words/hotwash.ts'
import type { HotwashStep } from '../../../shared/words/hotwash.ts'
import { ownerName } from '../../pieces/plan-draft.ts'
import { useRow, useRows } from '../../stores/rows.ts'
import s from './hotwash.module.css'
import { Facts } from './steps/facts.tsx'
import { LongestGaps } from './steps/longest-gaps.tsx'
import { Shown } from './steps/moments.tsx'
import { StepNotes } from './talk-notes.tsx'

interface Props {
  /** Where the talk is: what comes after it has no answers yet. */
  readonly now: HotwashStep
}

/** On paper the page is the whole talk, step by step with its answers; on the screen it is not there. */
export function PrintedTalk({ now }: Props) {
  return (
    <div className={s.printed} data-talk>
      {HOTWASH_STEPS.map((step, index) => (
        <Printed key={step} step={step} reached={index <= HOTWASH_STEPS.indexOf(now)} />
      ))}
    </div>
  )
}

/** A step that the talk went back from has no answers yet, and what was noted there stays. */
function Printed({ step, reached }: { readonly step: HotwashStep; readonly reached: boolean }) {
  const noted = useRows('notes', (note) => note.step === step).length > 0
  const answers = reached ? ANSWERS[step] : undefined
  if (answers === undefined && !noted) return null
  return (
    <section>
      <h2>{HOTWASH_STEP_TITLES[step]}</h2>
      {answers?.()}
      <StepNotes step={step} />
    </section>
  )
}

/** Steps that leave something to keep; what happened stands in the debrief's timeline. */
const ANSWERS: Partial<Record<HotwashStep, () => ReactNode>> = {
  facts: () => <Facts />,
  moments: () => <MomentsOnPaper />,
  gaps: () => <LongestGaps />,
  actions: () => <Actions />,
}

function MomentsOnPaper() {
  const revealed = useRow('hotwash', 'hotwash')?.revealed ?? false
  return revealed ? <Shown /> : <p>Not shown yet.</p>
}

function Actions() {
  const actions = useRows('followUps')
  if (actions.length === 0) return <p>No action is written down yet.</p>
  return (
    <ul>
      {actions.map((row) => (
        <Action key={row.id} row={row} />
      ))}
    </ul>
  )
}

function Action({ row }: { readonly row: FollowUpRow }) {
  const seats = useRows('seats')
  const owner = ownerName(row, seats) ?? 'Nobody'
  const due = row.due === null ? 'No date' : `due ${row.due}`
  return (
    <li>
      {row.text}.{' '}
      {row.declinedBecause === null ? `${owner}, ${due}` : `Declined: ${row.declinedBecause}`}
    </li>
  )
}
