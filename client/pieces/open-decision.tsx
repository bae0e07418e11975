import type { DecisionRow } from '../../shared/view/rows.ts'
import { Disclosure } from '../look/disclosure.tsx'
import { useIsMe, useMay } from '../stores/viewer.ts'
import { DecisionClaim } from './decision-claim.tsx'
import { DecisionForm } from './decision-form.tsx'
import { DecisionMenu } from './decision-menu.tsx'
import { DecisionRequests } from './decision-requests.tsx'
import s from './decision-card.module.css'
import { GraceLine } from './grace-line.tsx'
import { HolderMark } from './holder-mark.tsx'
import { useFill } from './use-slots.ts'
import { WindowBar } from './window-bar.tsx'

/** A question still worth answering: what, who, until when, and what this viewer can do about it. */
export function OpenDecision({ decision }: { readonly decision: DecisionRow }) {
  const fill = useFill()
  const may = useMay(`decision:${decision.id}`)
  const mine = useIsMe(decision.holder)
  return (
    <div className={s.card}>
      <header className={s.head}>
        <h3 className={s.title}>{fill(decision.title)}</h3>
        <DecisionMenu decision={decision} />
      </header>
      <p className={s.holder}>
        <HolderMark of={decision} />
        <GraceLine ownership={decision.ownership} endsAtMs={decision.graceEndsAtMs} />
      </p>
      <WindowBar of={decision} />
      <p className={s.question}>{fill(decision.question)}</p>
      <DecisionRequests decision={decision} />
      {mine && may.has('make-decision') ? (
        <DecisionForm decision={decision} />
      ) : (
        <>
          <Options decision={decision} />
          <DecisionClaim decision={decision} />
        </>
      )}
    </div>
  )
}

function Options({ decision: { options } }: { readonly decision: DecisionRow }) {
  const fill = useFill()
  if (options.length === 0) return null
  return (
    <Disclosure summary={`${options.length} options`}>
      <ul className={s.options}>
        {options.map((option) => (
          <li key={option.id}>{fill(option.label)}</li>
        ))}
      </ul>
    </Disclosure>
  )
}
