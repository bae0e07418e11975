import type { DecisionRow } from '../../../shared/view/rows.ts'
import { Mark } from '../../look/mark.tsx'
import { Countdown } from '../../pieces/countdown.tsx'
import { HolderMark } from '../../pieces/holder-mark.tsx'
import { useFill } from '../../pieces/use-slots.ts'
import { usePassed } from '../../stores/clock.ts'
import s from './display.module.css'

/** Places on the wall; what does not fit is counted. */
const PLACES = 4

/** In the order of opening: a row stays where it is until it is decided. */
export function OpenRows({ open }: { readonly open: readonly DecisionRow[] }) {
  const more = open.length - PLACES
  return (
    <div className={s.open}>
      <h3 className={s.label}>Open</h3>
      <ul>
        {open.slice(0, PLACES).map((decision) => (
          <OpenRow key={decision.id} decision={decision} />
        ))}
      </ul>
      {more > 0 && <p className={s.more}>and {more} more</p>}
    </div>
  )
}

function OpenRow({ decision }: { readonly decision: DecisionRow }) {
  const fill = useFill()
  return (
    <li className={s.row}>
      <span className={s.title}>{fill(decision.title)}</span>
      <span className={s.holder}>
        {/* Who would have to approve is for the table, not for the wall: two lines are all there is. */}
        <HolderMark of={{ ...decision, approvers: [] }} />
      </span>
      <span className={s.due}>
        <Due decision={decision} />
      </span>
    </li>
  )
}

function Due({ decision: { targetAtMs, deadlineAtMs } }: { readonly decision: DecisionRow }) {
  const late = usePassed(targetAtMs)
  const over = usePassed(deadlineAtMs)
  if (over) {
    return (
      <Mark glyph="past-deadline" tone="gap" firm>
        <Countdown toMs={deadlineAtMs} what="deadline" />
      </Mark>
    )
  }
  if (!late) return <Countdown toMs={targetAtMs} what="target" />
  return (
    <Mark glyph="past-target" tone="due" firm>
      <Countdown toMs={targetAtMs} what="target" />
    </Mark>
  )
}
