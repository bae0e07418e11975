import { EmptyState } from '../look/empty-state.tsx'
import { useRowIds } from '../stores/rows.ts'
import { AloneHints } from './alone-hints.tsx'
import { DecisionCard } from './decision-card.tsx'
import { LeadRow } from './lead-row.tsx'
import s from './now-list.module.css'
import { NowSummary } from './now-summary.tsx'
import { SectionHead } from './section-head.tsx'

/**
 * Who leads, and every decision in the order in which it opened: what was settled folds in its place.
 * @param bare where the page already says above it what is open
 */
export function NowList({ bare }: { readonly bare?: boolean }) {
  const decisions = useRowIds('decisions')
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
      {decisions.length === 0 && (
        <EmptyState title="Nothing to decide yet">
          Decisions open here as the news comes in.
        </EmptyState>
      )}
      {decisions.map((id) => (
        <DecisionCard key={id} id={id} />
      ))}
    </div>
  )
}
