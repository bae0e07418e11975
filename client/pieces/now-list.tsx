import { EmptyState } from '../look/empty-state.tsx'
import { AloneHints } from './alone-hints.tsx'
import { DecisionCard } from './decision-card.tsx'
import { LeadRow } from './lead-row.tsx'
import s from './now-list.module.css'
import { NowSummary } from './now-summary.tsx'
import { SectionHead } from './section-head.tsx'
import { useDecisionOrder } from './settled-decisions.ts'

/**
 * Who leads, what is open in the order in which it opened, and below it what was settled.
 * @param bare where the page already says above it what is open
 */
export function NowList({ bare }: { readonly bare?: boolean }) {
  const { now, settled } = useDecisionOrder()
  return (
    <div className={s.now}>
      {bare ? (
        <h2 tabIndex={-1} className="visually-hidden">
          Now
        </h2>
      ) : (
        <SectionHead title="Now">
          <NowSummary />
        </SectionHead>
      )}
      <AloneHints />
      <LeadRow />
      {now.length + settled.length === 0 && (
        <EmptyState title="Nothing to decide yet">
          Decisions open here as the news comes in.
        </EmptyState>
      )}
      {now.map((id) => (
        <DecisionCard key={id} id={id} />
      ))}
      {settled.length > 0 && <h3 className={s.settled}>Settled</h3>}
      {settled.map((id) => (
        <DecisionCard key={id} id={id} />
      ))}
    </div>
  )
}
